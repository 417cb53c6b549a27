package eu.aer.link.visit;

import java.net.UnknownHostException;

/** A name stands for an address that may not be visited. */
class RefusedAddressException extends UnknownHostException {

    RefusedAddressException(String host) {
        super(host);
    }
}
