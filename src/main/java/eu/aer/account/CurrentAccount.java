package eu.aer.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.Optional;

/** Who is at work in this thread: the person signed in, the system itself, or nobody. */
@ApplicationScoped
public class CurrentAccount {

    private static final ThreadLocal<Boolean> SYSTEM = ThreadLocal.withInitial(() -> false);

    @Inject
    SecurityContext security;

    @Inject
    Accounts accounts;

    /** The account signed in; none for visitors and for the system. */
    public Optional<Account> find() {
        if (SYSTEM.get() || security.getCallerPrincipal() == null) {
            return Optional.empty();
        }
        return accounts.find(security.getCallerPrincipal().getName()).filter(account -> !account.isDisabled());
    }

    public boolean may(Permission permission) {
        return SYSTEM.get() || find().filter(account -> account.may(permission)).isPresent();
    }

    /** @throws ForbiddenException {@code account.forbidden} */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw ForbiddenException.byRole();
        }
    }

    /** Runs what no person asked for, such as loading the sample content, with every permission. */
    public static void asSystem(Runnable work) {
        SYSTEM.set(true);
        try {
            work.run();
        } finally {
            SYSTEM.remove();
        }
    }
}
