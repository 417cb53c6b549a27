package eu.aer.account.web;

import eu.aer.account.RememberedLogins;
import eu.aer.common.Configuration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.RememberMe;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Signs in what the sign-in view hands over, and leads there whoever asks for more than a visitor may see. */
@ApplicationScoped
@AutoApplySession
@RememberMe(
        cookieName = SignInMechanism.REMEMBER_COOKIE,
        cookieMaxAgeSeconds = RememberedLogins.DAYS * 24 * 60 * 60,
        cookieSecureOnlyExpression = "#{self.encrypted}",
        isRememberMeExpression = "#{self.isRemembering(httpMessageContext)}")
public class SignInMechanism implements HttpAuthenticationMechanism {

    /** Its {@code SameSite} attribute is set in {@code WEB-INF/undertow-handlers.conf}. */
    static final String REMEMBER_COOKIE = "aer-remember";

    @Inject
    IdentityStoreHandler stores;

    @Inject
    Configuration configuration;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        var credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return signIn(request, context, stores.validate(credential));
        }
        if (context.isProtected()) {
            SignInAddress.lead(request, response);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        return context.doNothing();
    }

    private static AuthenticationStatus signIn(
            HttpServletRequest request, HttpMessageContext context, CredentialValidationResult result) {
        if (result.getStatus() == CredentialValidationResult.Status.VALID && request.getSession(false) != null) {
            // a session id that somebody else may have planted is worth nothing from here on
            request.changeSessionId();
        }
        return context.notifyContainerAboutLogin(result);
    }

    public boolean isRemembering(HttpMessageContext context) {
        return context.getAuthParameters().isRememberMe();
    }

    public boolean isEncrypted() {
        return SessionCookies.areSecure(configuration);
    }
}
