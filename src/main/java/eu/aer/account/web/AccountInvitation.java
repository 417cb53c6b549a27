package eu.aer.account.web;

import eu.aer.account.link.Inviting;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;

/** The invitation of an account that nobody has signed in with yet. */
@Named
@ViewScoped
public class AccountInvitation implements Serializable {

    @Inject
    transient Inviting inviting;

    @Inject
    transient Notices notices;

    private Long account;
    private Inviting.Invitation latest;

    /** @param account none while a new one is being written down */
    public void load(Long account) throws IOException {
        this.account = account;
        if (account != null) {
            notices.open(() -> latest = inviting.latest(account).orElse(null));
        }
    }

    public void again() throws IOException {
        if (notices.attempt(() -> inviting.again(account))) {
            sent(account);
        }
    }

    public void withdraw() throws IOException {
        if (notices.attempt(() -> inviting.withdraw(account))) {
            notices.doneBeforeRedirect("account.invitationWithdrawn");
            lead(account);
        }
    }

    /** Says that an invitation is on its way and leads to its account. */
    void sent(long id) throws IOException {
        notices.doneBeforeRedirect(inviting.isCarried() ? "account.invitationSent" : "account.invitationInOutbox");
        lead(id);
    }

    private static void lead(long id) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/admin/account/edit?id=" + id);
    }

    /** The one that counts; null where none was ever sent. */
    public Inviting.Invitation getLatest() {
        return latest;
    }
}
