package eu.aer.link.visit;

import java.net.InetAddress;

/** Which computers on the network a visit may lead to. */
public interface Reach {

    boolean allows(InetAddress address);

    boolean allowsPort(int port);
}
