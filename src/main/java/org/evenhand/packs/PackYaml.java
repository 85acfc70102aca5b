package org.evenhand.packs;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.evenhand.folders.content.TenderYaml;
import org.evenhand.folders.yaml.Form;
import org.evenhand.folders.yaml.Forms;
import org.evenhand.folders.yaml.YamlMap;
import org.evenhand.packs.RulePack.Family;
import org.evenhand.packs.RulePack.Source;
import org.evenhand.packs.RulePack.SourceId;
import org.evenhand.packs.RulePack.Theme;
import org.evenhand.packs.RulePack.ThemeId;
import org.evenhand.scoring.tender.RuleText;

/** Reads {@code pack.yaml}. */
final class PackYaml {
    static final String FILE = "pack.yaml";
    static final String FORMAT = "evenhand-pack/1";

    private static final Form<String> FORMAT_WORD = Forms.word(List.of(FORMAT), word -> word);
    private static final Form<Family> FAMILY = Forms.id(Family::new, Family::value);
    private static final Form<ThemeId> THEME = Forms.id(ThemeId::new, ThemeId::value);
    private static final Form<SourceId> SOURCE = Forms.id(SourceId::new, SourceId::value);
    private static final Form<URI> ADDRESS =
            new Form<>(URI.create("https://example.org/"), PackYaml::address, URI::toString);

    private PackYaml() {}

    /** The pack, without its examples. */
    static RulePack read(YamlMap map, Path place, String folder, List<RuleText> rules) {
        map.one("format", FORMAT_WORD);
        List<Theme> themes =
                map.someMaps("themes", theme -> new Theme(theme.one("id", THEME), theme.one("title", Forms.TEXT)));
        List<Source> sources = map.maps("sources", PackYaml::source);
        unique(map, "themes", themes, Theme::id);
        unique(map, "sources", sources, Source::id);
        MeasureYaml measures = new MeasureYaml(
                known(map, "themes", THEME, ThemeId::new, "no theme of this pack"),
                known(map, "sources", SOURCE, SourceId::new, "no source of this pack, nor the word own"));
        List<Measure> read = map.someMaps("measures", measures::read);
        if (read.size() > TenderYaml.MOST_CRITERIA) {
            map.mistake(
                    "measures", "There are " + read.size() + " measures; a pack may have " + TenderYaml.MOST_CRITERIA);
        }
        return new RulePack(
                map.one("id", named(folder)),
                map.one("version", Forms.TEXT),
                map.maybe("family", FAMILY),
                map.one("title", Forms.TEXT),
                map.one("summary", Forms.TEXT),
                inForce(map),
                map.one("licence", Forms.TEXT),
                map.many("serves", Forms.TEXT),
                map.maybe("caution", Forms.TEXT),
                sources,
                themes,
                read,
                rules,
                List.of(),
                place);
    }

    private static RulePack.InForce inForce(YamlMap map) {
        LocalDate from = map.one("from", Forms.DATE);
        Optional<LocalDate> until = map.maybe("until", Forms.DATE);
        if (map.has("from")
                && map.isSound("from")
                && map.isSound("until")
                && until.filter(from::isAfter).isPresent()) {
            map.mistake(
                    "until",
                    "“until” is " + until.get() + ", before “from”, which is " + from + "; correct one of the two");
        }
        return new RulePack.InForce(from, until, map.line("from"));
    }

    private static Source source(YamlMap source) {
        boolean unsure = source.maybe("unsure", Forms.TRUTH).orElse(false);
        return new Source(
                source.one("id", SOURCE),
                source.one("title", Forms.TEXT),
                source.one("address", ADDRESS),
                source.maybe("published", Forms.DATE),
                source.one("read", Forms.DATE),
                unsure,
                unsure ? Optional.of(source.one("note", Forms.TEXT)) : source.maybe("note", Forms.TEXT));
    }

    private static Form<PackId> named(String folder) {
        return new Form<>(
                new PackId(folder),
                text -> {
                    if (!text.matches("[a-z0-9][a-z0-9-]{0,63}")) {
                        throw new Form.Misread("is not the id of a pack; it has at most 64 small letters, digits and"
                                + " hyphens, and begins with a letter or a digit");
                    }
                    if (!text.equals(folder)) {
                        throw new Form.Misread("is not the name of the pack's folder; write id: " + folder
                                + " or rename the folder to " + text);
                    }
                    return new PackId(text);
                },
                PackId::value);
    }

    private static URI address(String text) throws Form.Misread {
        try {
            URI address = new URI(text);
            if (address.getHost() != null && Set.of("https", "http").contains(address.getScheme())) {
                return address;
            }
        } catch (URISyntaxException e) {
            // Told below, in words that help more than the parser's.
        }
        throw new Form.Misread("is not an address on the web; write it whole, from https on");
    }

    /** Where the list itself is missing, nothing more is said of those who refer to it. */
    private static <T> Form<T> known(
            YamlMap map, String key, Form<T> form, Function<String, T> make, String otherwise) {
        return map.has(key) || key.equals("sources")
                ? Forms.among(form, map.ids(key).stream().map(make).toList(), otherwise)
                : form;
    }

    private static <T> void unique(YamlMap map, String key, List<T> items, Function<T, Object> id) {
        Set<Object> seen = new HashSet<>();
        for (T item : items) {
            if (!id.apply(item).toString().equals("?") && !seen.add(id.apply(item))) {
                map.mistake(key, "Two " + key + " have the id “" + id.apply(item) + "”; give each its own");
            }
        }
        if (seen.contains(new SourceId(MeasureYaml.OWN))) {
            map.mistake(key, "“own” means that a measure has no source; give this source another id");
        }
    }
}
