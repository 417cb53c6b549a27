package eu.aer.account;

import jakarta.security.enterprise.credential.Credential;

/**
 * What somebody typed to sign in.
 *
 * @param client the network address that it came from
 */
public record SignInCredential(String login, String password, String client) implements Credential {

    @Override
    public String toString() {
        return "SignInCredential[" + login + "]";
    }
}
