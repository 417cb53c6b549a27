package eu.aer.account.link;

import eu.aer.account.Account;
import eu.aer.account.link.AccountPost.Letter;
import eu.aer.common.Configuration;
import eu.aer.common.Secrets;
import eu.aer.common.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writes a link to the person whom it is for, in that person's language; its token stands in that letter and nowhere else. */
@ApplicationScoped
@Transactional
class LinkLetters {

    @Inject
    AccountLinks links;

    @Inject
    AccountPost post;

    @Inject
    Secrets secrets;

    @Inject
    Configuration configuration;

    @Inject
    Texts texts;

    void send(Account account, AccountLink.Kind kind) {
        var token = secrets.token();
        var link = links.add(account, kind, token);
        var text = "account.mail." + kind;
        var language = account.getLanguage();
        post.send(new Letter(
                account.getLogin(),
                language,
                texts.get(language, text + ".subject", configuration.baseUrl().getHost()),
                texts.get(
                        language,
                        text + ".text",
                        account.getName(),
                        configuration.absolute("/password/choose?token=" + token),
                        configuration.absolute("/login")),
                link.expiresAt()));
    }
}
