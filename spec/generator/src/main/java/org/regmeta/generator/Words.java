package org.regmeta.generator;

import java.util.HashMap;
import java.util.Map;

/** The words around the facts on the reference pages, in both languages. */
final class Words {
    private static final Map<String, Bilingual> WORDS = new HashMap<>();

    static {
        put("reference", "Nachschlagewerk zu RegMeta 1.0", "Reference of RegMeta 1.0");
        put("generated", "Erzeugt aus `spec/`: nicht von Hand ändern.", "Generated from `spec/`: do not edit.");
        put("otherLanguage", "English", "Deutsch");
        put("kinds", "Satzarten", "Kinds of record");
        put("document", "Dokument und Kopf", "Document and header");
        put("properties", "Verzeichnis der Eigenschaften", "Dictionary of properties");
        put("objects", "Zusammengesetzte Werte", "Object types");
        put("types", "Werte", "Value types");
        put("codelists", "Codelisten", "Code lists");
        put("rules", "Regeln", "Rules");
        put("property", "Eigenschaft", "Property");
        put("occurs", "Anzahl", "Occurs");
        put("type", "Typ", "Type");
        put("definition", "Bedeutung", "Definition");
        put("term", "RDF", "RDF");
        put("example", "Beispiel", "Example");
        put("since", "seit", "since");
        put("source", "Quelle", "Source");
        put("usedBy", "Verwendet in", "Used in");
        put("pattern", "Muster", "Pattern");
        put("maxLength", "höchstens Zeichen", "maximum of characters");
        put("code", "Schlüssel", "Code");
        put("title", "Bezeichnung", "Title");
        put("parent", "gehört zu", "belongs to");
        put(
                "header",
                "Jeder Satz beginnt mit den Eigenschaften des [Kopfes](document.md).",
                "Every record starts with the properties of the [header](document.md).");
        put("closed", "geschlossene Liste", "closed list");
        put("open", "offene Liste", "open list");
        put("listReference", "Nachschlageliste", "reference list");
        put("publishedIn", "Veröffentlicht in", "Published in");
        put("version", "Fassung", "version");
        put("severity", "Schwere", "Severity");
        put("layer", "Ebene", "Layer");
        put("message", "Meldung", "Message");
        put("hint", "Abhilfe", "How to mend it");
        put("rationale", "Begründung", "Rationale");
        put("looksAt", "Betrifft", "Looks at");
        put("error", "Fehler", "error");
        put("warning", "Warnung", "warning");
        put("info", "Hinweis", "info");
        put("profiles", "Profile", "Profiles");
        put("profile", "Profil", "Profile");
        put("kind", "Satzart", "Kind");
        put("file", "DATEI", "FILE");
        put("buildsOn", "aufgebaut auf", "builds on");
        put("demands", "Was das Profil verlangt", "What the profile demands");
        put("demandsOf", "Dazu alles aus dem Profil", "And all of the profile");
        put("demand", "Vorgabe", "Demand");
        put("demand.required", "muss angegeben sein", "must be given");
        put("demand.forbidden", "darf nicht angegeben sein", "must not be given");
        put("demand.maxOccurs", "höchstens", "at most");
        put("demand.fixed", "immer", "always");
        put("demand.allowed", "nur", "only");
        put("demand.regex", "nach dem Muster", "after the pattern");
        put("weights", "Regeln, die schwerer wiegen", "Rules that weigh more");
        put("passing", "Dokumente, die bestehen", "Documents that pass");
        put("failing", "Dokumente, die scheitern", "Documents that fail");
        put("whatFails", "Fehler", "Fault");
        put("differsFrom", "Weicht an einer Stelle ab von", "Differs in one place from");
        put("finding", "Befund", "Finding");
        put("pinRequired", "genaue Version verlangt", "exact version required");
        put("pinForbidden", "ohne Version", "without a version");
        put("anyRecord", "jeder Satz", "any record");
        put("sameKind", "gleiche Satzart", "same kind");
        put("list", "Liste", "list");
        put(
                "legend",
                "Anzahl: 1 genau eins · ? höchstens eins · * beliebig viele · + mindestens eins",
                "Occurs: 1 exactly one · ? at most one · * any number · + at least one");
    }

    private Words() {}

    private static void put(String key, String de, String en) {
        WORDS.put(key, new Bilingual(de, en));
    }

    static String of(String key, String language) {
        Bilingual word = WORDS.get(key);
        if (word == null) {
            throw new IllegalArgumentException("no word for " + key);
        }
        return word.in(language);
    }
}
