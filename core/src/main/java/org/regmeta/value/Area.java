package org.regmeta.value;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A territory named by key system and key: {@code iso:DE-BY} (ISO 3166), {@code ars:09162} (Amtlicher Regionalschlüssel), {@code nuts:DE21}, {@code
 * lau:DE_09162000}, {@code eu:EU}.
 *
 * @param scheme one of {@code iso}, {@code ars}, {@code nuts}, {@code lau}, {@code eu}
 * @param code the key without its scheme, in upper case
 */
public record Area(String scheme, String code) {

    private static final int MAX = 40;

    /**
     * @throws ValueFormatException if scheme and code together are no area
     */
    public Area {
        if (!isValid(scheme + ":" + code)) {
            throw new ValueFormatException("Area", scheme + ":" + code);
        }
    }

    /**
     * The area with this key.
     *
     * @throws ValueFormatException if scheme and code together are no area
     */
    public static Area of(String scheme, String code) {
        return new Area(scheme, code);
    }

    /**
     * Reads {@code iso:DE-BY}.
     *
     * @throws ValueFormatException if the text is no area
     */
    public static Area parse(CharSequence text) {
        String whole = text.toString();
        int colon = whole.indexOf(':');
        if (colon < 0) {
            throw new ValueFormatException("Area", whole);
        }
        return new Area(whole.substring(0, colon), whole.substring(colon + 1));
    }

    /** Whether the text has the form of an area; whether its list knows the key is another question. */
    public static boolean isValid(CharSequence text) {
        int length = text.length();
        if (length > MAX) {
            return false;
        }
        if (Chars.startsWith(text, "ars:")) {
            int digits = length - 4;
            return (digits == 2 || digits == 3 || digits == 5 || digits == 9 || digits == 12)
                    && Chars.areDigits(text, 4, length);
        }
        if (Chars.startsWith(text, "iso:")) {
            return isIso(text, length);
        }
        if (Chars.startsWith(text, "nuts:")) {
            return length <= 10 && isCountryAt(text, 5) && Chars.all(text, 7, length, Chars::isUpperOrDigit);
        }
        if (Chars.startsWith(text, "lau:")) {
            return length >= 8
                    && length <= 27
                    && isCountryAt(text, 4)
                    && text.charAt(6) == '_'
                    && Chars.all(text, 7, length, Chars::isUpperOrDigit);
        }
        return Chars.startsWith(text, "eu:")
                && length >= 5
                && length <= 13
                && Chars.all(text, 3, length, Chars::isUpper);
    }

    private static boolean isIso(CharSequence text, int length) {
        if (!isCountryAt(text, 4)) {
            return false;
        }
        boolean subdivided = length >= 8 && length <= 10 && text.charAt(6) == '-';
        return length == 6 || (subdivided && Chars.all(text, 7, length, Chars::isUpperOrDigit));
    }

    private static boolean isCountryAt(CharSequence text, int at) {
        return text.length() >= at + 2 && Chars.isUpper(text.charAt(at)) && Chars.isUpper(text.charAt(at + 1));
    }

    /**
     * Whether the other area lies in this one or is the same, as far as the two keys show it: the Regionalschlüssel and NUTS by prefix, a
     * country by its subdivisions. Keys of different systems never contain each other here.
     */
    public boolean contains(Area other) {
        if (!scheme.equals(other.scheme)) {
            return false;
        }
        return switch (scheme) {
            case "ars", "nuts" -> other.code.startsWith(code);
            case "iso" -> other.code.equals(code) || other.code.startsWith(code + "-");
            default -> other.code.equals(code);
        };
    }

    /**
     * Whether the other area lies in this one or is the same, across key systems: everything the keys show and everything the tables know, in
     * any combination. The district {@code ars:09162} lies in {@code eu:EU}, because {@code ars:09} is {@code iso:DE-BY} and Germany a member
     * state.
     */
    public boolean contains(Area other, AreaHierarchy hierarchy) {
        if (contains(other)) {
            return true;
        }
        Set<Area> names = sameTerritory(hierarchy);
        return other.around(hierarchy).stream().anyMatch(area -> names.stream().anyMatch(name -> name.contains(area)));
    }

    /**
     * The areas in which this one lies, across key systems: itself, the same territory under other keys, and all wider areas that the keys show or the tables
     * know.
     *
     * @param hierarchy the tables
     * @return this area first, then outwards
     */
    public Set<Area> around(AreaHierarchy hierarchy) {
        Set<Area> seen = new LinkedHashSet<>();
        Deque<Area> open = new ArrayDeque<>();
        open.add(this);
        while (!open.isEmpty()) {
            Area area = open.remove();
            if (!seen.add(area)) {
                continue;
            }
            hierarchy.sameAs(area).ifPresent(open::add);
            hierarchy.parent(area).ifPresent(open::add);
            Area wider = widerByKey(area);
            if (wider != null) {
                open.add(wider);
            }
        }
        return seen;
    }

    private Set<Area> sameTerritory(AreaHierarchy hierarchy) {
        Set<Area> names = new HashSet<>();
        Area next = this;
        while (next != null && names.add(next)) {
            next = hierarchy.sameAs(next).orElse(null);
        }
        return names;
    }

    private static @Nullable Area widerByKey(Area area) {
        String code = area.code;
        int length = code.length();
        return switch (area.scheme) {
            case "ars" -> length == 2 ? null : new Area(area.scheme, code.substring(0, nextShorterArs(length)));
            case "nuts" -> length == 2 ? null : new Area(area.scheme, code.substring(0, length - 1));
            case "iso" -> length == 2 ? null : new Area(area.scheme, code.substring(0, 2));
            default -> null;
        };
    }

    private static int nextShorterArs(int length) {
        return switch (length) {
            case 12 -> 9;
            case 9 -> 5;
            case 5 -> 3;
            default -> 2;
        };
    }

    @Override
    public String toString() {
        return scheme + ":" + code;
    }
}
