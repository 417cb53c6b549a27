package eu.aer.account;

import eu.aer.common.DomainException;

/** Refuses what the person at work may not do; views answer it by 403. */
public class ForbiddenException extends DomainException {

    public ForbiddenException(String code, Object... arguments) {
        super(code, arguments);
    }

    /** The role does not allow it, whatever it is done to. */
    static ForbiddenException byRole() {
        return new ForbiddenException("account.forbidden");
    }
}
