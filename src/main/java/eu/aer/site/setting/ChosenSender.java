package eu.aer.site.setting;

import eu.aer.common.Configuration;
import eu.aer.content.change.ChangeFeed;
import eu.aer.mail.EmailAddress;
import eu.aer.mail.Sender;
import eu.aer.mail.SenderSetting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The sender as a setting of the site; what is left empty comes from the configuration of the server. */
@ApplicationScoped
public class ChosenSender implements SenderSetting {

    public static final String NAME = "sender.name";
    public static final String ADDRESS = "sender.address";
    public static final String REPLY_TO = "sender.replyTo";

    @Inject
    Settings settings;

    @Inject
    Configuration configuration;

    @Inject
    ChangeFeed feed;

    @Override
    public Sender sender() {
        // mail leaves without a request that would have looked for changes
        feed.generation();
        var standard = standard();
        var name = settings.own(NAME, Optional.empty());
        return new Sender(
                name.isBlank() ? standard.name() : name,
                address(ADDRESS).orElse(standard.address()),
                address(REPLY_TO));
    }

    private Optional<String> address(String setting) {
        return EmailAddress.parse(settings.own(setting, Optional.empty())).map(EmailAddress::ascii);
    }

    @Override
    public Sender standard() {
        return Sender.parse(configuration.mailFrom()).orElseThrow();
    }
}
