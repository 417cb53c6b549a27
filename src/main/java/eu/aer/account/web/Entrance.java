package eu.aer.account.web;

import static jakarta.security.enterprise.AuthenticationStatus.SUCCESS;
import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import eu.aer.account.Account;
import eu.aer.account.ProvenAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets somebody in who has shown all that is asked for, and leads to the page that was wanted. */
@ApplicationScoped
public class Entrance {

    static final String BACK_OFFICE = "/admin";

    @Inject
    SecurityContext security;

    @Inject
    AccountSession session;

    /** @param to where the person wanted to go; null, or another site's, for the start of the back office */
    void admit(Account account, boolean remember, String to) throws IOException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        var status = security.authenticate(
                request,
                (HttpServletResponse) external.getResponse(),
                withParams()
                        .credential(new ProvenAccount(account))
                        .newAuthentication(true)
                        .rememberMe(remember));
        if (status != SUCCESS) {
            throw new IllegalStateException("Sign-in ended with " + status);
        }
        session.begin(request, account);
        external.redirect(target(to));
    }

    static String target(String to) {
        return LocalPath.of(to).map(LocalPath::value).orElse(BACK_OFFICE);
    }
}
