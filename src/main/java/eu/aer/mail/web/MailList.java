package eu.aer.mail.web;

import eu.aer.account.web.Notices;
import eu.aer.common.Configuration;
import eu.aer.mail.Outbox;
import eu.aer.mail.OutboxMail;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The outbox, newest mail first. */
@Named
@ViewScoped
public class MailList implements Serializable {

    @Inject
    transient Outbox outbox;

    @Inject
    transient Configuration configuration;

    @Inject
    transient Notices notices;

    private final LazyDataModel<OutboxMail> mails = new Page();

    public void open() throws IOException {
        notices.open(() -> mails.setRowCount(outbox.count()));
    }

    public LazyDataModel<OutboxMail> getMails() {
        return mails;
    }

    public boolean isReadable() {
        return outbox.isReadable();
    }

    /** Whom mail is handed to; empty while it is kept. */
    public String getServer() {
        return configuration.smtp().map(Configuration.Smtp::host).orElse("");
    }

    private class Page extends LazyDataModel<OutboxMail> {

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return outbox.count();
        }

        @Override
        public List<OutboxMail> load(
                int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
            return outbox.page(first, size);
        }
    }
}
