package org.regmeta.cli.answers;

import java.util.Locale;

/**
 * The entries of the large code list of example 13: manufacturers, types and lengths that nobody has made. The same text each time, so that its digest can stand
 * in the document.
 */
final class VehicleTypes {
    private static final int FIRST_MANUFACTURER = 9001;
    private static final int TYPES = 100;
    private static final String PLACES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private VehicleTypes() {}

    /** As CSV after RFC 4180, with LF at the end of each line. */
    static String csv(int entries) {
        StringBuilder text = new StringBuilder("code,manufacturer,type,length\n");
        for (int i = 0; i < entries; i++) {
            int manufacturer = i / TYPES;
            int type = i % TYPES;
            text.append(FIRST_MANUFACTURER + manufacturer).append(key(type)).append(',');
            text.append(manufacturer(manufacturer)).append(',');
            text.append(type(manufacturer, type)).append(',');
            // of some nobody knows the length
            if (type % 25 != 24) {
                text.append(2_400 + (manufacturer * 37 + type * 113) % 3_600);
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String key(int type) {
        return "A" + PLACES.charAt(type / PLACES.length()) + PLACES.charAt(type % PLACES.length());
    }

    private static String manufacturer(int number) {
        String name = String.format(Locale.ROOT, "Muster %03d", number + 1);
        return switch (number % 10) {
            case 3 -> name + " & Söhne";
            case 7 -> "\"" + name + ", Sonderbau\"";
            default -> name;
        };
    }

    private static String type(int manufacturer, int number) {
        return number % 10 == 9
                ? String.format(Locale.ROOT, "\"Baureihe \"\"%d\"\"\"", manufacturer % 9 + 1)
                : "Modell " + (number + 1);
    }
}
