package org.folkmoot.sample;

import java.net.InetAddress;
import org.springframework.core.env.Environment;

/** Whether only this machine can reach the portal. */
final class Loopback {

    private Loopback() {}

    /** @throws NotOnThisAddressException unless the portal listens on a loopback address only */
    static void require(Environment environment) {
        var address = environment.getProperty("server.address", "").strip();
        if (!isLoopback(address)) throw new NotOnThisAddressException(address);
    }

    /** No address means all of them. A name other than localhost is not looked up: it may mean something else tomorrow. */
    static boolean isLoopback(String address) {
        if (address.equalsIgnoreCase("localhost")) return true;
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
