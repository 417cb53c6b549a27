package eu.aer.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Lets a test be somebody, where the deployment contains it. */
@Alternative
@Priority(1)
@ApplicationScoped
public class Acting extends CurrentAccount {

    private static final ThreadLocal<String> LOGIN = new ThreadLocal<>();

    public static void as(Account person, Runnable deed) {
        as(person, () -> {
            deed.run();
            return null;
        });
    }

    public static <T> T as(Account person, Callable<T> deed) {
        LOGIN.set(person.getLogin());
        try {
            return deed.call();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        } finally {
            LOGIN.remove();
        }
    }

    @Override
    public Optional<Account> find() {
        return LOGIN.get() == null ? super.find() : accounts.find(LOGIN.get());
    }
}
