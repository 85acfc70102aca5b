package org.evenhand.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenhand.folders.CriterionText;
import org.evenhand.packs.Measure;
import org.evenhand.packs.PackExample;
import org.evenhand.packs.RulePack;
import org.evenhand.packs.RulePackReader;
import org.evenhand.scoring.tender.ScaledTargetFor;
import org.evenhand.scoring.tender.SectionId;
import org.evenhand.shared.Quantity;
import org.evenhand.shared.figures.Decimals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a pack says of a measure is published with the tender that takes it over. It must be true of every contract, so it
 * states no figure of the contract that the pack's examples are about.
 */
public class PackTextsTest {

    private static final Pattern MONEY = Pattern.compile("(\\w+ )?£[0-9][0-9,.]*( (million|billion)| or more)?");
    private static final Pattern LENGTH = Pattern.compile("\\b(?:over|in|for) ([\\w,.]+) years\\b");
    private static final List<String> WORDS = List.of(
            "nought two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
                    .split(" "));
    private static final Map<String, Integer> TENS =
            Map.of("thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety", 90);

    public static Stream<RulePack> packs() {
        try (Stream<Path> folders = Files.list(Path.of("rules"))) {
            return folders
                    .filter(Files::isDirectory)
                    .map(folder -> ((RulePackReader.Reading.Whole) RulePackReader.read(folder)).pack())
                    .toList()
                    .stream();
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void no_text_that_is_taken_over_states_a_figure_of_an_example_contract(RulePack pack) {
        for (Measure measure : pack.measures()) {
            texts(measure)
                    .forEach((place, text) -> assertThat(stated(pack, measure, place, text))
                            .as("%s, %s, %s: “%s”", pack.id(), measure.id(), place, text)
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'3.6 on £900,000, in three years and with fifteen posts to fill.', '£900,000; in three years; 3.6; 15 posts'",
        "'On a contract of £1.2 million.', 'of £1.2 million'",
        "'Against 0.4 for each £100,000; under the law.', ''",
        "'Whenever £5,000 or more is passed on.', ''"
    })
    void such_figures_are_found(String text, String found) {
        RulePack pack = packs().filter(one -> one.id().value().equals("greater-manchester-2020"))
                .findFirst()
                .orElseThrow();
        Measure measure = pack.measures().stream()
                .filter(one -> one.id().value().equals("first-step-into-work"))
                .findFirst()
                .orElseThrow();

        for (String one : found.split("; ")) {
            assertThat(String.join("; ", stated(pack, measure, "tests/proportionate", text)))
                    .contains(one);
        }
        assertThat(stated(pack, measure, "tests/proportionate", text).isEmpty()).isEqualTo(found.isEmpty());
    }

    @Test
    void every_text_is_looked_at() {
        assertThat(packs().flatMap(pack -> pack.measures().stream())
                        .mapToInt(measure -> texts(measure).size())
                        .sum())
                .isGreaterThan(700);
    }

    private static SortedMap<String, String> texts(Measure measure) {
        SortedMap<String, String> texts =
                CriterionText.answers(measure.criterion(new SectionId("social-value")), measure.wording());
        texts.keySet()
                .removeIf(place ->
                        !place.matches("title|question|tests/.*|scoring/scale/descriptors/.*|scoring/justification"));
        texts.put("evidence", measure.evidence());
        measure.unit().ifPresent(unit -> texts.put("unit", unit));
        return texts;
    }

    private static List<String> stated(RulePack pack, Measure measure, String place, String text) {
        List<String> stated = new ArrayList<>();
        Matcher money = MONEY.matcher(text);
        while (money.find()) {
            boolean general = money.group().startsWith("each ") || money.group().endsWith(" or more");
            if (!general) {
                stated.add(money.group());
            }
        }
        Matcher length = LENGTH.matcher(text);
        while (length.find()) {
            if (place.startsWith("tests/") && number(length.group(1)).isPresent()) {
                stated.add(length.group());
            }
        }
        pack.examples().stream()
                .filter(example -> example.measure().equals(measure.id()))
                .forEach(example -> ofExample(measure, example, text, stated));
        return stated.stream().distinct().toList();
    }

    private static void ofExample(Measure measure, PackExample example, String text, List<String> stated) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[\\s;:()]+"));
        for (int i = 0; i < words.size(); i++) {
            Optional<BigDecimal> number = number(words.get(i).replaceAll("[.,]$", ""));
            if (number.isEmpty()) {
                continue;
            }
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            boolean posts = next.startsWith("posts")
                    && example.contract()
                            .fte()
                            .map(Quantity::value)
                            .filter(number.get()::equals)
                            .isPresent();
            if (posts) {
                stated.add(number.get() + " posts");
            }
            ScaledTargetFor.of(measure.scheme(), example.contract())
                    .filter(ScaledTargetFor.Amount.class::isInstance)
                    .map(ScaledTargetFor.Amount.class::cast)
                    .filter(target -> target.whole()
                                    .value()
                                    .compareTo(target.published().amount().value())
                            != 0)
                    .filter(target -> target.whole().value().compareTo(number.get()) == 0)
                    .ifPresent(
                            target -> stated.add(Decimals.plain(target.whole().value())));
        }
    }

    private static Optional<BigDecimal> number(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        if (WORDS.contains(plain)) {
            int at = WORDS.indexOf(plain);
            return Optional.of(BigDecimal.valueOf(at == 0 ? 0 : at + 1));
        }
        return Optional.ofNullable(TENS.get(plain))
                .map(BigDecimal::valueOf)
                .or(() -> Decimals.parse(plain.replace(",", "")));
    }
}
