package eu.aer.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/** Lets Jakarta Security know our accounts: the caller's name is the login, the caller's group the name of the role. */
@ApplicationScoped
public class AccountStore implements IdentityStore {

    @Inject
    SignIn signIn;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof SignInCredential typed)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return signIn.attempt(typed.login(), typed.password(), typed.client())
                .map(AccountStore::caller)
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    static CredentialValidationResult caller(Account account) {
        return new CredentialValidationResult(
                account.getLogin(), Set.of(account.getRole().name()));
    }
}
