package org.evenhand.scoring.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every attack on the rule language is refused: quickly, with its place and what to write instead, and nothing is run. */
class HostileRulesTest {

    /** An attack, and the line and words of its refusal. */
    record Attack(String what, int line, String said, String text) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Attack> attacks() throws IOException {
        List<Attack> attacks = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/hostile-rules"))) {
            for (Path file : files.sorted().toList()) {
                String[] parts = Files.readString(file).split("(?m)^==== ");
                for (int i = 1; i < parts.length; i++) {
                    int end = parts[i].indexOf('\n');
                    String[] head = parts[i].substring(0, end).split(" = ", 3);
                    attacks.add(new Attack(head[0], Integer.parseInt(head[1]), head[2], parts[i].substring(end + 1)));
                }
            }
        }
        return attacks.stream();
    }

    /** What is too large or too deep to be written out. */
    static Stream<Attack> giants() {
        String end = "\nthen\n    give( 1, \"x\" );\nend\n";
        String start = "rule \"R\" @criterion(\"R\")\nwhen\n    ";
        return Stream.of(
                new Attack(
                        "parentheses in a condition",
                        3,
                        "Too many parentheses",
                        start + "Offer( " + "(".repeat(5_000) + "quantity > 1" + ")".repeat(5_000) + " )" + end),
                new Attack(
                        "calls in a condition",
                        3,
                        "Too many parentheses",
                        start + "Offer( " + "min(1, ".repeat(30) + "quantity" + ")".repeat(30) + " > 1 )" + end),
                new Attack(
                        "parentheses around patterns",
                        3,
                        "Too many parentheses",
                        start + "(".repeat(3_000) + "Offer()" + ")".repeat(3_000) + end),
                new Attack(
                        "not inside not",
                        3,
                        "Too many parentheses",
                        start + "not( ".repeat(300) + "Offer()" + " )".repeat(300) + end),
                new Attack(
                        "casts in a condition",
                        3,
                        "missing between ) and (",
                        start + "Offer( quantity > " + "(a)".repeat(30) + "1 )" + end),
                new Attack(
                        "casts and opposites in a condition",
                        3,
                        "missing between ) and !",
                        start + "Offer( " + "(a)!".repeat(30) + "evidenced )" + end),
                new Attack(
                        "brackets in a condition",
                        3,
                        "Brackets have no place",
                        start + "Offer( quantity > " + "[".repeat(30) + "1" + "]".repeat(30) + " )" + end),
                new Attack(
                        "calls after then",
                        5,
                        "Too many parentheses",
                        start + "Offer()\nthen\n give( " + "min(1, ".repeat(500) + "1" + ")".repeat(500)
                                + ", \"x\" );\nend"),
                new Attack(
                        "parentheses after then",
                        5,
                        "Too many parentheses",
                        start + "Offer()\nthen\n give( " + "(".repeat(500) + "1" + ")".repeat(500) + ", \"x\" );\nend"),
                new Attack(
                        "signs before a number",
                        5,
                        "inside each other",
                        start + "Offer()\nthen\n give( " + "-".repeat(900) + "1, \"x\" );\nend"),
                new Attack(
                        "a long sum",
                        5,
                        "longer than 1000 words",
                        start + "Offer( $q : quantity )\nthen\n give( 0" + " + $q".repeat(2_000) + ", \"x\" );\nend"),
                new Attack(
                        "ten thousand conditions",
                        1,
                        "longer than 20000 characters",
                        start + "Offer( " + "quantity > 1, ".repeat(10_000) + "quantity > 0 )" + end),
                new Attack(
                        "a thousand choices",
                        3,
                        "longer than 1000 words",
                        start + "Offer( " + "quantity > 1 || ".repeat(1_000) + "quantity > 0 )" + end),
                new Attack(
                        "five thousand patterns",
                        1,
                        "longer than 20000 characters",
                        start + "Offer( quantity > 0 )\n".repeat(5_000) + end),
                new Attack("a hundred patterns", 67, "at most 64 patterns", start + "Offer()\n".repeat(100) + end),
                new Attack(
                        "two to the fortieth ways to match",
                        7,
                        "More than 12 ways",
                        start + "\n" + "( Offer( quantity > 1 ) or Offer( quantity < 1 ) )\n".repeat(40) + end),
                new Attack("a long or", 3, "More than 12 ways", start + "Offer() " + "or Offer() ".repeat(900) + end),
                new Attack(
                        "very many rules",
                        1505,
                        "at most 300 rules",
                        ("rule \"R\" @criterion(\"R\") when\nOffer()\nthen\ngive( 1, \"\" );\nend\n").repeat(2_000)),
                new Attack(
                        "a huge file",
                        1,
                        "longer than 200000 characters",
                        start + "Offer()" + end + "// " + "x".repeat(300_000)),
                new Attack(
                        "a huge text",
                        5,
                        "longer than 500 characters",
                        start + "Offer()\nthen\n give( 1, \"" + "y".repeat(15_000) + "\" );\nend"),
                new Attack(
                        "a huge name",
                        1,
                        "name is longer",
                        "rule \"" + "n".repeat(400) + "\" @criterion(\"R\") when Offer() then give( 1, \"\" ); end"),
                new Attack(
                        "very many annotations",
                        1,
                        "@a is there twice",
                        "rule \"R\" " + "@a(\"1\") ".repeat(1_500) + "when Offer() then give( 1, \"\" ); end"),
                new Attack("nothing but rule", 1, "has no place here", "rule ".repeat(3_000)),
                new Attack("nothing but comments", 1, "longer than 20000 characters", "/* */ ".repeat(30_000)),
                new Attack("a zero byte", 3, "cannot be seen", start + "Offer(\u0000)" + end),
                new Attack(
                        "text turned round",
                        5,
                        "cannot be seen",
                        start + "Offer()\nthen\n give( 1, \"x\u202e;) 1 ,0 (evig\" );\nend"),
                new Attack("a character of no width", 3, "cannot be seen", start + "Off\u200ber()" + end),
                new Attack(
                        "half a character",
                        5,
                        "cannot be seen",
                        start + "Offer()\nthen\n give( 1, \"\ud83d\" );\nend"));
    }

    @BeforeAll
    static void readOneRuleSoThatParsersAreLoaded() {
        assertThat(read("rule \"R\" @criterion(\"R\") when Offer() then give( 1, \"x\" ); end")
                        .mistakes())
                .isEmpty();
    }

    private static RuleReader.Reading read(String text) {
        return RuleReader.read(text, Map.of(), Vocabulary.NONE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"attacks", "giants"})
    void is_refused_with_its_place_and_what_to_write_instead(Attack attack) {
        RuleReader.Reading reading = read(attack.text());

        assertThat(reading.mistakes()).isNotEmpty();
        assertThat(reading.mistakes()).anySatisfy(mistake -> {
            assertThat(mistake.what()).contains(attack.said());
            assertThat(mistake.line()).isEqualTo(attack.line());
        });
        assertThat(reading.mistakes()).as("one slip, few messages").hasSizeLessThanOrEqualTo(3);
        String[] lines = attack.text().split("\n", -1);
        assertThat(reading.mistakes()).allSatisfy(mistake -> {
            assertThat(mistake.column()).isBetween(1, lines[mistake.line() - 1].length() + 1);
            assertThat(mistake.what()).hasSizeBetween(15, 400).doesNotContain("null ", "Exception", "Descr", "..");
        });
        assertThat(Canary.songs()).isZero();
    }

    @Test
    void there_are_many_attacks_and_each_has_its_own_name() throws IOException {
        Set<String> names = new TreeSet<>();
        List<Attack> all = Stream.concat(attacks(), giants()).toList();
        all.forEach(attack -> names.add(attack.what() + attack.text()));
        assertThat(names).hasSize(all.size()).hasSizeGreaterThan(150);
    }

    @Test
    void the_canary_can_be_heard() throws ReflectiveOperationException {
        // Were it not public, or called otherwise, no attack could make it sing and the tests above would prove
        // nothing.
        assertThat(Class.forName("org.evenhand.scoring.language.Canary")
                        .getMethod("sing")
                        .invoke(null))
                .isEqualTo(Canary.class);
        assertThat(Canary.songs()).isOne();
        Canary.hush();
    }
}
