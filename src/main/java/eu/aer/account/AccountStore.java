package eu.aer.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/** Lets Jakarta Security know our accounts: the caller's name is the login, the caller's group the name of the role. */
@ApplicationScoped
public class AccountStore implements IdentityStore {

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return credential instanceof ProvenAccount proven
                ? caller(proven.account())
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    static CredentialValidationResult caller(Account account) {
        return new CredentialValidationResult(
                account.getLogin(), Set.of(account.getRole().name()));
    }
}
