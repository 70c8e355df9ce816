package org.regmeta.internal.rules.svc;

import java.util.ArrayList;
import java.util.List;

/** Hosts that only their own network can reach: names without a dot or with a local ending, and the private ranges of RFC 1918, 3927, 4193, 6598 and 8375. */
final class PrivateHosts {
    private static final List<String> ENDINGS =
            List.of(".local", ".localhost", ".localdomain", ".internal", ".intern", ".intranet", ".lan", ".home.arpa");

    private PrivateHosts() {}

    static boolean contain(String host) {
        if (host.isEmpty()) {
            return false;
        }
        if (host.indexOf(':') >= 0) {
            return isPrivateV6(host);
        }
        List<Integer> numbers = numbers(host);
        return numbers.isEmpty()
                ? host.indexOf('.') < 0 || ENDINGS.stream().anyMatch(host::endsWith)
                : isPrivateV4(numbers.get(0), numbers.get(1));
    }

    /** Loopback, link-local, unique local, and IPv4 in IPv6. */
    private static boolean isPrivateV6(String host) {
        String mapped = host.substring(host.lastIndexOf(':') + 1);
        return host.equals("::1")
                || host.equals("::")
                || host.startsWith("fc")
                || host.startsWith("fd")
                || host.startsWith("fe8")
                || host.startsWith("fe9")
                || host.startsWith("fea")
                || host.startsWith("feb")
                || (mapped.indexOf('.') > 0 && contain(mapped));
    }

    private static boolean isPrivateV4(int first, int second) {
        return first == 10
                || first == 127
                || first == 0
                || (first == 172 && second >= 16 && second <= 31)
                || (first == 192 && second == 168)
                || (first == 169 && second == 254)
                || (first == 100 && second >= 64 && second <= 127);
    }

    /** The four numbers of an IPv4 address; empty if the host is none. */
    private static List<Integer> numbers(String host) {
        String[] parts = host.split("\\.", -1);
        List<Integer> numbers = new ArrayList<>();
        for (String part : parts) {
            boolean number =
                    !part.isEmpty() && part.length() <= 3 && part.chars().allMatch(c -> c >= '0' && c <= '9');
            if (!number || parts.length != 4) {
                return List.of();
            }
            numbers.add(Integer.parseInt(part));
        }
        return numbers;
    }
}
