package org.regmeta.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.regmeta.generator.Landscape.Entry;
import tools.jackson.databind.JsonNode;

/** The pages of the silos of the landscape in one language: which registers each keeps, who gets what from them, and what its own procedures get from others. */
final class SiloPages {
    private static final String LANDSCAPE = "../../../landscape/";
    private static final String SHARED = "shared";
    private static final List<String> VOCABULARY = List.of("Concept", "DataElement", "DataStructure", "CodeList");

    private final Landscape landscape;
    private final Map<String, CodeListSource> lists;
    private final SiloPictures pictures;
    private final String language;

    SiloPages(Landscape landscape, Map<String, CodeListSource> lists, SiloPictures pictures, String language) {
        this.landscape = landscape;
        this.lists = lists;
        this.pictures = pictures;
        this.language = language;
    }

    /** File name below the language's folder to content. */
    Map<String, String> write() {
        Map<String, String> pages = new LinkedHashMap<>();
        List<String> silos =
                landscape.silos().stream().filter(silo -> !silo.equals(SHARED)).toList();
        if (!silos.isEmpty()) {
            pages.put("silos/README.md", index(silos));
        }
        silos.forEach(silo -> pages.put("silos/" + silo + ".md", page(silo)));
        return pages;
    }

    private String index(List<String> silos) {
        Page page = new Page(word("silos"), word("generated"));
        page.line(word("silos.intro")).line("");
        page.header(word("domain"), "", word("silos.registers"), word("silos.evidence"), word("silos.procedures"));
        for (String silo : silos) {
            page.row(
                    "[" + title("domain", silo) + "](" + silo + ".md)",
                    "`" + silo + "`",
                    count(landscape.entries(silo, "Register")),
                    count(evidence(silo)),
                    count(landscape.entries(silo, "Procedure")));
        }
        return page.text();
    }

    private static String count(List<?> list) {
        return list.isEmpty() ? "–" : String.valueOf(list.size());
    }

    private String page(String silo) {
        Page page = new Page(word("silo") + ": " + title("domain", silo) + " (`" + silo + "`)", word("generated"));
        page.line(definition(silo)).line("");
        page.line(word("silos.intro"));
        picture(page, silo);
        registers(page, landscape.entries(silo, "Register"));
        evidence(page, evidence(silo));
        procedures(page, silo, landscape.entries(silo, "Procedure"));
        mappings(
                page,
                landscape.entries("Mapping").stream()
                        .filter(mapping -> mapping.silo().equals(silo)
                                || mapping.refs("domain").contains(silo))
                        .toList());
        vocabulary(page, silo);
        return page.text();
    }

    private void picture(Page page, String silo) {
        page.heading(2, word("silos.picture"));
        Optional<Entry> procedure = pictures.procedure(silo);
        page.line(
                procedure.isEmpty()
                        ? word("silos.picture.whole")
                        : String.format(
                                word("silos.picture.flow"),
                                link(procedure.get()),
                                SiloPictures.command("--silo " + silo, language)));
        page.line("").block(pictures.block(silo, language));
    }

    private List<Entry> evidence(String silo) {
        return landscape.entries("EvidenceType").stream()
                .filter(entry -> landscape.siloOf(entry).equals(silo))
                .toList();
    }

    private void registers(Page page, List<Entry> registers) {
        if (registers.isEmpty()) {
            return;
        }
        page.heading(2, word("silos.registers"));
        page.header(
                word("title"),
                word("silos.keptBy"),
                word("silos.basis"),
                word("adminArea"),
                word("silos.annex"),
                word("silos.identifiers"),
                word("status"));
        for (Entry register : registers) {
            page.row(
                    link(register),
                    titles(register.refs("competentAuthority")),
                    basis(register),
                    title("adminArea", register.record().path("adminArea").asString("")),
                    annex(register),
                    identifiers(register),
                    status(register));
        }
    }

    private void evidence(Page page, List<Entry> evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        page.heading(2, word("silos.evidence"));
        page.header(
                word("title"), word("silos.register"), word("maturity"), word("silos.services"), word("silos.gets"));
        for (Entry one : evidence) {
            page.row(
                    link(one),
                    titles(one.refs("register")),
                    title("maturity", one.record().path("maturity").asString("")),
                    titles(landscape.entries("DataService").stream()
                            .filter(service -> service.refs("serves").contains(one.id()))
                            .map(Entry::id)
                            .toList()),
                    landscape.entries("Authorisation").stream()
                            .filter(authorisation ->
                                    authorisation.refs("object").contains(one.id()))
                            .map(this::receiver)
                            .distinct()
                            .collect(Collectors.joining("; ")));
        }
    }

    /** Who gets it, and for which procedures where the authorisation names them. */
    private String receiver(Entry authorisation) {
        String procedures = titles(authorisation.refs("procedure"));
        return titles(authorisation.refs("consumer")) + (procedures.isEmpty() ? "" : ": " + procedures);
    }

    private void procedures(Page page, String silo, List<Entry> procedures) {
        if (procedures.isEmpty()) {
            return;
        }
        page.heading(2, word("silos.procedures"));
        page.header(word("title"), word("silos.basis"), word("silos.authority"), word("silos.fetches"));
        for (Entry procedure : procedures) {
            page.row(
                    link(procedure),
                    basis(procedure),
                    titles(procedure.refs("competentAuthority")),
                    fetched(silo, procedure));
        }
    }

    private String fetched(String silo, Entry procedure) {
        Set<String> objects = new LinkedHashSet<>();
        landscape.entries("Authorisation").stream()
                .filter(authorisation -> authorisation.refs("procedure").contains(procedure.id()))
                .forEach(authorisation -> objects.addAll(authorisation.refs("object")));
        List<String> parts = new ArrayList<>();
        for (Entry evidence : landscape.entries("EvidenceType")) {
            if (objects.contains(evidence.id())) {
                String from = landscape.siloOf(evidence);
                boolean elsewhere = !from.equals(silo) && !from.equals(SHARED);
                parts.add(evidence.title(language)
                        + (elsewhere ? " ([" + title("domain", from) + "](" + from + ".md))" : ""));
            }
        }
        return String.join("; ", parts);
    }

    private void mappings(Page page, List<Entry> mappings) {
        if (mappings.isEmpty()) {
            return;
        }
        page.heading(2, word("silos.mappings"));
        page.header(word("title"), word("silos.source"), word("silos.target"), word("silos.loss"));
        for (Entry mapping : mappings) {
            Set<String> losses = new TreeSet<>();
            for (String pairs : List.of("codePair", "fieldPair")) {
                for (JsonNode pair : mapping.record().path(pairs)) {
                    losses.add(pair.path("loss").asString(""));
                }
            }
            losses.remove("");
            if (losses.size() > 1) {
                losses.remove("none");
            }
            page.row(
                    link(mapping),
                    titles(mapping.refs("source")),
                    titles(mapping.refs("target")),
                    losses.stream().map(loss -> title("loss", loss)).collect(Collectors.joining(", ")));
        }
    }

    private void vocabulary(Page page, String silo) {
        List<String> lines = new ArrayList<>();
        for (String kind : VOCABULARY) {
            List<Entry> entries = landscape.entries(silo, kind);
            if (!entries.isEmpty()) {
                lines.add("* [`" + kind + "`](../" + kind + ".md): " + titlesOf(entries));
            }
        }
        if (!lines.isEmpty()) {
            page.heading(2, word("silos.vocabulary"));
            lines.forEach(page::line);
        }
    }

    private String titlesOf(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.title(language))
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .collect(Collectors.joining(", "));
    }

    private String titles(List<String> ids) {
        return ids.stream().map(id -> landscape.title(id, language)).collect(Collectors.joining(", "));
    }

    private static String link(Entry entry, String title) {
        return "[" + title + "](" + LANDSCAPE + entry.file() + ")";
    }

    private String link(Entry entry) {
        return link(entry, entry.title(language));
    }

    private String basis(Entry entry) {
        Set<String> parts = new LinkedHashSet<>();
        for (JsonNode basis : entry.record().path("legalBasis")) {
            parts.add((basis.path("provision").asString("") + " "
                            + basis.path("act").asString(""))
                    .strip());
        }
        return String.join("; ", parts);
    }

    private static String annex(Entry register) {
        for (JsonNode identifier : register.record().path("identifier")) {
            if (identifier.path("scheme").asString("").equals("idnrg-annex")) {
                return identifier.path("value").asString("");
            }
        }
        return "–";
    }

    private static String identifiers(Entry register) {
        List<String> schemes = new ArrayList<>();
        for (JsonNode identifier : register.record().path("subjectIdentifier")) {
            String scheme = identifier.path("scheme").asString("");
            schemes.add("`" + scheme.substring(scheme.lastIndexOf('/') + 1) + "`");
        }
        return String.join(", ", schemes);
    }

    private String status(Entry entry) {
        return title("status", entry.record().path("status").asString(""));
    }

    /** The title of a code, or the code where the list does not have it. */
    private String title(String list, String code) {
        return find(list, code).map(entry -> entry.title().in(language)).orElse(code);
    }

    private String definition(String silo) {
        return find("domain", silo)
                .map(entry -> entry.definition().in(language))
                .orElseThrow(() -> new SpecException(List.of("landscape/" + silo + ": no code of the list domain")));
    }

    private Optional<CodeListSource.Entry> find(String list, String code) {
        return lists.get(list).entries().stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst();
    }

    private String word(String key) {
        return Words.of(key, language);
    }
}
