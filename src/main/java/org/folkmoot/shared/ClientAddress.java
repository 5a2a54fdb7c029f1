package org.folkmoot.shared;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** From where the present request comes, as a limit counts it. */
public final class ClientAddress {

    private static final int IPV6_NETWORK_PARTS = 4;

    private ClientAddress() {}

    public static String ofThisRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? counted(String.valueOf(request.getRequest().getRemoteAddr()))
                : "";
    }

    /** One household or office has a whole IPv6 network of 64 bits, so addresses in it count as one. */
    public static String counted(String address) {
        if (address.indexOf(':') < 0 || address.indexOf('.') >= 0) return address;
        var parts = full(address).split(":");
        return String.join(":", java.util.Arrays.copyOf(parts, Math.min(parts.length, IPV6_NETWORK_PARTS)));
    }

    private static String full(String address) {
        try {
            return java.net.InetAddress.ofLiteral(address).getHostAddress();
        } catch (IllegalArgumentException notLiteral) {
            return address;
        }
    }
}
