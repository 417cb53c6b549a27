package eu.aer.media;

import eu.aer.common.DomainException;

/** The bytes belong to another asset, which may have been removed and then has to come back before anybody is sent to it. */
class ElsewhereException extends DomainException {

    /** @param fileName of the other asset */
    ElsewhereException(String fileName) {
        super("media.elsewhere", fileName);
    }
}
