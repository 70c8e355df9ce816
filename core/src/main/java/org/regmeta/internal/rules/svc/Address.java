package org.regmeta.internal.rules.svc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The parts of an address that say who calls and what is called (RFC 3986), found without looking anything up.
 *
 * @param start scheme and slashes, or empty
 * @param user what stands before the {@code @}, or empty
 * @param host name or number of the host, in small letters; empty if the address has none
 * @param hostAndPath the address from the host to the query
 * @param query parameters in their order, as they are written
 */
record Address(String start, String user, String host, String hostAndPath, List<String> query) {
    private static final Set<String> SECRETS = Set.of(
            "password",
            "passwd",
            "pwd",
            "passwort",
            "kennwort",
            "pass",
            "secret",
            "client_secret",
            "token",
            "access_token",
            "auth",
            "apikey",
            "api_key",
            "api-key",
            "key",
            "sig",
            "signature",
            "user",
            "username",
            "benutzer");

    static Address parse(String address) {
        int scheme = address.indexOf("://");
        String start = scheme < 0 ? "" : address.substring(0, scheme + 3);
        String rest = address.substring(start.length());
        int mark = rest.indexOf('?');
        String hierarchy = mark < 0 ? rest : rest.substring(0, mark);
        String query = mark < 0 ? "" : rest.substring(mark + 1);
        int slash = hierarchy.indexOf('/');
        String authority = slash < 0 ? hierarchy : hierarchy.substring(0, slash);
        int at = start.isEmpty() ? -1 : authority.lastIndexOf('@');
        return new Address(
                start,
                at < 0 ? "" : authority.substring(0, at),
                start.isEmpty() ? "" : host(authority.substring(at + 1)),
                hierarchy.substring(at + 1),
                query.isEmpty() ? List.of() : List.of(query.split("&", -1)));
    }

    private static String host(String hostAndPort) {
        String lower = hostAndPort.toLowerCase(Locale.ROOT);
        if (lower.startsWith("[")) {
            int close = lower.indexOf(']');
            return close < 0 ? lower : lower.substring(1, close);
        }
        int colon = lower.indexOf(':');
        return colon < 0 ? lower : lower.substring(0, colon);
    }

    boolean hasSecrets() {
        return !user.isEmpty() || query.stream().anyMatch(Address::isSecret);
    }

    private static boolean isSecret(String parameter) {
        int equals = parameter.indexOf('=');
        return equals > 0
                && equals + 1 < parameter.length()
                && SECRETS.contains(parameter.substring(0, equals).toLowerCase(Locale.ROOT));
    }

    /** The address as it may be shown: whatever could be a secret is replaced by asterisks. */
    String withoutSecrets() {
        List<String> shown = new ArrayList<>();
        for (String parameter : query) {
            shown.add(isSecret(parameter) ? parameter.substring(0, parameter.indexOf('=') + 1) + "***" : parameter);
        }
        String parameters = shown.isEmpty() ? "" : "?" + String.join("&", shown);
        return start + (user.isEmpty() ? "" : "***@") + hostAndPath + parameters;
    }
}
