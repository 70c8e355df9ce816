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
        put("changes", "Schritte der Version", "Steps of the version");
        put(
                "changes.intro",
                "Welchen Schritt der Version eine Änderung verlangt ([Kapitel 10](../../text/de/10-versioning-policy.md)): je Eigenschaft und Vorgang genau einen. Ein Strich steht, wo der Vorgang nicht vorkommt oder keinen Schritt verlangt.",
                "Which step of the version a change demands ([chapter 10](../../text/en/10-versioning-policy.md)): exactly one for each property and operation. A dash stands where the operation does not occur or demands no step.");
        put(
                "changes.key",
                "Elemente einer Liste gelten als dasselbe, wenn ihr Schlüssel übereinstimmt: bei zusammengesetzten Werten die genannten Eigenschaften, bei Verweisen die Kennung, sonst der Wert. Ist ein Schlüssel in einer der beiden Listen mehrfach vergeben, zählt für seine Elemente der ganze Inhalt; ohne Schlüssel zählt er immer, doch bleibt auf beiden Seiten genau eines übrig, so ist es dasselbe.",
                "Elements of a list count as the same if their key agrees: for object types the properties named, for references the id, else the value. Where a key occurs more than once in one of the two lists, the whole content counts for its elements; without a key it always does, but if exactly one is left on each side, it is the same.");
        put("changes.text", "Texte werden je Sprache verglichen.", "Texts are compared language by language.");
        put(
                "changes.ordered",
                "Zahlen, Tage und Zeitspannen werden höher oder niedriger; geschlossene Schlüssel, wo es dasteht, in der Reihenfolge ihrer Liste. Was sich nicht vergleichen lässt (ein Monat und 30 Tage), nimmt den größeren Schritt.",
                "Numbers, days and lengths of time become higher or lower; closed codes do where it says so, in the order of their list. What cannot be compared (a month and 30 days) takes the larger step.");
        put(
                "changes.edges",
                "„erstes“ und „letztes“ gelten statt der allgemeinen Klasse, wenn die Liste vorher kein Element hatte oder danach keines mehr hat: Dort heißt keine Angabe „alle“.",
                "“first” and “last” hold instead of the general class where the list had no element before, or has none after: there absence means “all”.");
        put(
                "changes.followed",
                "„abgelöst“: Es geht um die Geltung des Satzes selbst, und jeder Tag, den sie verliert, liegt in der Geltung einer anderen Version derselben Kennung, die gilt.",
                "“succeeded”: it is about the validity of the record itself, and each day it loses lies in that of another version of the same id that counts.");
        put(
                "changes.dependence",
                "Verweise: Wird das Ziel gebrochen, so trifft es den Verweisenden nicht, ihn allein, oder ihn und alle, die sich auf ihn stützen.",
                "References: if the target is broken, the referrer is not hit, it alone is, or it and all that rely on it.");
        put("changes.records", "Ganze Sätze", "Whole records");
        put("changes.add", "hinzugefügt", "added");
        put("changes.remove", "entfernt", "removed");
        put("changes.change", "geändert", "changed");
        put("changes.reorder", "umgestellt", "reordered");
        put("changes.special", "Besonderheiten", "Special cases");
        put("changes.raise", "höher", "higher");
        put("changes.lower", "niedriger", "lower");
        put("changes.inner", "siehe", "see");
        put("changes.addLanguage", "Sprache hinzugefügt", "language added");
        put("changes.removeLanguage", "Sprache entfernt", "language removed");
        put("changes.addFirst", "erstes hinzugefügt", "first added");
        put("changes.removeLast", "letztes entfernt", "last removed");
        put("changes.iffollowed", "abgelöst", "succeeded");
        put("changes.where", "mit", "with");
        put("changes.unseen", "mit neuem", "with a new");
        put("changes.noKey", "Ohne Schlüssel.", "Without a key.");
        put("changes.sameBy", "Schlüssel:", "Key:");
        put("changes.depends.none", "trifft den Verweisenden nicht", "does not hit the referrer");
        put("changes.depends.direct", "trifft den Verweisenden", "hits the referrer");
        put(
                "changes.depends.onward",
                "trifft den Verweisenden und alle, die sich auf ihn stützen",
                "hits the referrer and all that rely on it");
        put("silo", "Silo", "Silo");
        put("silos", "Silos der Landschaft", "Silos of the landscape");
        put(
                "silos.intro",
                "Aus den Sätzen der [Landschaft](../../../landscape/README.de.md): Angaben zur Veranschaulichung, keine amtliche Auskunft.",
                "From the records of the [landscape](../../../landscape/README.md): facts for illustration, no official statement.");
        put("silos.picture", "Bild", "Picture");
        put(
                "silos.picture.whole",
                "Was zum Silo gehört und womit es verbunden ist; Entwürfe sind gestrichelt.",
                "What belongs to the silo and what it is tied to; drafts are dashed.");
        put(
                "silos.picture.flow",
                "Wer wen fragt für „%s“; Entwürfe und noch nicht offene Wege sind gestrichelt. Das ganze Silo wäre hier zu groß: `%s`",
                "Who asks whom for “%s”; drafts, and ways that are not open yet, are dashed. The whole silo would be too large here: `%s`");
        put("silos.registers", "Register", "Registers");
        put("silos.register", "Register", "Register");
        put("silos.evidence", "Nachweise aus diesem Silo", "Evidence from this silo");
        put("silos.procedures", "Verfahren dieses Silos", "Procedures of this silo");
        put("silos.mappings", "Zuordnungen", "Mappings");
        put("silos.vocabulary", "Vokabular", "Vocabulary");
        put("silos.keptBy", "Geführt von", "Kept by");
        put("silos.basis", "Rechtsgrundlage", "Legal basis");
        put("silos.annex", "Nummer der Anlage zum IDNrG", "Number of the annex to the IDNrG");
        put("silos.identifiers", "Kennungen", "Identifiers");
        put("silos.services", "Dienste", "Services");
        put("silos.gets", "Wer es wofür erhält", "Who gets it, and for what");
        put("silos.authority", "Zuständig", "Competent");
        put("silos.fetches", "Ruft ab (Silo)", "Retrieves (silo)");
        put("silos.source", "Von", "From");
        put("silos.target", "Nach", "To");
        put("silos.loss", "Verlust", "Loss");
        put("domain", "Fachbereich", "Domain");
        put("adminArea", "Verwaltungsbereich", "Administrative area");
        put("maturity", "Reifegrad", "Maturity");
        put("status", "Status", "Status");
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
