package org.regmeta.codelist;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Area;
import org.regmeta.value.AreaHierarchy;

/**
 * The areas of the list {@code area}: which there are, which lie in which, and which are the same under another key system. Keys below what the list holds
 * count as known if the key they begin with is. Immutable and thread-safe.
 */
public final class Areas implements AreaHierarchy {
    private static final String LIST = "area";

    /** Scheme and length, with the key that they begin with, of which the list has at least one: there it has all. */
    private final Set<String> listed = new HashSet<>();

    private final Map<String, CodeListEntry> entries = new HashMap<>();

    private static final class Holder {
        static final Areas STANDARD = new Areas(CodeLists.entries(LIST));
    }

    private Areas(Collection<CodeListEntry> list) {
        for (CodeListEntry entry : list) {
            if (!Area.isValid(entry.code())) {
                continue;
            }
            entries.putIfAbsent(entry.code(), entry);
            Area area = Area.parse(entry.code());
            Area wider = wider(area);
            if (wider != null) {
                listed.add(family(area, wider));
            }
        }
    }

    /**
     * The areas of the standard.
     *
     * @return the one table
     */
    public static Areas standard() {
        return Holder.STANDARD;
    }

    /**
     * The areas of another version of the list.
     *
     * @param list its entries; what is no area is passed over
     * @return a table of them
     */
    public static Areas of(Collection<CodeListEntry> list) {
        return new Areas(list);
    }

    private Optional<CodeListEntry> find(String code) {
        return Optional.ofNullable(entries.get(code));
    }

    @Override
    public Optional<Area> parent(Area area) {
        return find(area.toString())
                .map(CodeListEntry::parent)
                .filter(Area::isValid)
                .map(Area::parse);
    }

    @Override
    public Optional<Area> sameAs(Area area) {
        return find(area.toString())
                .map(entry -> entry.cells().get("sameAs"))
                .filter(Area::isValid)
                .map(Area::parse);
    }

    /**
     * Whether there is an area with this key, as far as the list tells.
     *
     * @param area an area of right form
     * @return whether the list has it, or has the key it begins with and does not go deeper there
     */
    public boolean exists(Area area) {
        @Nullable Area current = withoutFill(area);
        while (current != null) {
            if (find(current.toString()).isPresent()) {
                return true;
            }
            Area wider = wider(current);
            if (wider == null || listed.contains(family(current, wider))) {
                return isOfKnownState(current, wider);
            }
            current = wider;
        }
        return false;
    }

    /** A NUTS or LAU key begins with a state, and the list need not hold more of it than that. */
    private boolean isOfKnownState(Area area, @Nullable Area wider) {
        return wider == null
                && (area.scheme().equals("nuts") || area.scheme().equals("lau"))
                && find("iso:" + area.code().substring(0, 2)).isPresent();
    }

    /** Registers write the key of a Land with all twelve digits too: {@code 050000000000} is {@code 05}. */
    private static Area withoutFill(Area area) {
        String code = area.code();
        boolean filled = area.scheme().equals("ars")
                && code.length() > 2
                && code.substring(2).chars().allMatch(c -> c == '0');
        return filled ? Area.of("ars", code.substring(0, 2)) : area;
    }

    private static String family(Area area, Area wider) {
        return wider + " " + area.code().length();
    }

    private static @Nullable Area wider(Area area) {
        String code = area.code();
        int length = code.length();
        return switch (area.scheme()) {
            case "ars" -> length == 2 ? null : Area.of("ars", code.substring(0, shorter(length)));
            case "nuts" -> length == 2 ? null : Area.of("nuts", code.substring(0, length - 1));
            case "iso" -> length == 2 ? null : Area.of("iso", code.substring(0, 2));
            default -> null;
        };
    }

    private static int shorter(int length) {
        return switch (length) {
            case 12 -> 9;
            case 9 -> 5;
            case 5 -> 3;
            default -> 2;
        };
    }
}
