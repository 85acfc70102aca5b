package org.evenhand.criteria.ui.packs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.design.BarChart;
import org.evenhand.design.Hands;
import org.evenhand.design.NotFoundPage;
import org.evenhand.design.Note;
import org.evenhand.design.ScoreTable;
import org.evenhand.design.Shell;
import org.evenhand.design.TextFormField;
import org.evenhand.people.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The pages of the rule packs, without a browser, for somebody who has not signed in. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:packs-${random.uuid}")
class PackPagesTest {

    private static final Path PACKS = Path.of("rules");

    @TempDir
    static Path rules;

    @Autowired
    ApplicationContext context;

    /** Three packs of the project, one of them spoilt. */
    @DynamicPropertySource
    static void packs(DynamicPropertyRegistry registry) throws IOException {
        copy("shared-lives-outcomes");
        copy("rigid-calculator");
        copy("fair-work-in-care");
        Path spoilt = rules.resolve("fair-work-in-care/pack.yaml");
        Files.writeString(spoilt, Files.readString(spoilt).replaceFirst("licence:", "license:"));
        registry.add("evenhand.packs", rules::toString);
    }

    private static void copy(String pack) throws IOException {
        Path to = Files.createDirectories(rules.resolve(pack));
        try (Stream<Path> files = Files.list(PACKS.resolve(pack))) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        SignedInAs.nobody();
    }

    @Test
    void the_list_names_each_pack_with_its_measures_and_days_and_warns_of_the_rigid_one() {
        open("packs", Locale.UK);

        assertThat(text()).contains("Shared Lives outcomes and key human indicators", "11 measures.");
        assertThat(LocatorJ._get(Note.class).getElement().getTextRecursively()).startsWith("Warning:");
    }

    @Test
    void a_spoilt_pack_is_not_offered_and_its_mistake_is_told_by_file_and_line() {
        open("packs", Locale.UK);

        assertThat(text()).contains("The pack “fair-work-in-care” cannot be offered", "pack.yaml, line ", "license");
    }

    @Test
    void targets_are_told_for_the_contract_that_the_reader_describes() {
        open("packs/shared-lives-outcomes", Locale.UK);
        assertThat(measure("joining-in")).contains("For this contract that comes to 50, the same for every bidder.");

        Hands.write(entry("Value of the whole contract, in pounds"), "£650,000");

        assertThat(measure("joining-in"))
                .contains("For this contract that comes to 65, the same for every bidder.")
                .contains("give( min(1, $q / 65)");
    }

    @Test
    void the_weights_of_a_pack_are_drawn_by_kind_and_told_in_a_table() {
        open("packs/shared-lives-outcomes", Locale.UK);

        String chart = LocatorJ._get(BarChart.class).getElement().getTextRecursively();
        assertThat(chart).containsPattern("^\\d of 11 measures: ").contains("A condition to pass: ", "no weight");
        assertThat(LocatorJ._find(ScoreTable.class).getFirst().getElement().getTextRecursively())
                .contains("Measures with the weights that the pack suggests");
    }

    @Test
    void what_is_no_number_is_refused_at_its_field_and_the_targets_stay() {
        open("packs/shared-lives-outcomes", Locale.UK);

        for (String wrong : new String[] {
            "three", "-1", "0", "1e9", "1,5", "£1.000", "9".repeat(40), "<script>alert(1)</script>", ""
        }) {
            Hands.write(entry("Value of the whole contract, in pounds"), wrong);

            assertThat(entry("Value of the whole contract, in pounds").getClassNames())
                    .as(wrong)
                    .contains("entry-refused");
            assertThat(measure("joining-in")).contains("comes to 50");
        }
    }

    @Test
    void an_example_says_in_words_what_is_offered_what_it_gives_and_why() {
        open("packs/shared-lives-outcomes", Locale.UK);

        assertThat(measure("joining-in"))
                .contains("36 joining in, as part of the service; 9 joining in, added to the service")
                .contains("75%", "45 against 10 × 6 = 60");
        assertThat(measure("good-or-outstanding")).contains("does not apply");
    }

    @Test
    void the_page_speaks_welsh_and_marks_what_stays_in_english() {
        open("packs/shared-lives-outcomes", Locale.of("cy"));

        assertThat(text()).contains("Beth fyddai’n ei olygu i’ch contract chi?");
        assertThat(LocatorJ._get(H1.class).getElement().getAttribute("lang")).isEqualTo("en");
    }

    @Test
    void a_pack_that_is_not_there_is_not_found() {
        open("packs/no-such-pack", Locale.UK);

        assertThat(text()).contains("There is no such page");
    }

    private void open(String path, Locale language) {
        MockVaadin.setMockRequestFactory(session -> SignedInAs.request(session, language));
        // Named one by one: what looks for views finds only public ones.
        Routes routes = new Routes(Set.of(PacksView.class, PackView.class), Set.of(NotFoundPage.class), true);
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, context, UI::new));
        UI.getCurrent().navigate(path);
    }

    private static TextFormField entry(String label) {
        return LocatorJ._find(TextFormField.class).stream()
                .filter(entry -> entry.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static String measure(String id) {
        return LocatorJ._find(Article.class).stream()
                .filter(piece -> piece.getId().equals(Optional.of("measure-" + id)))
                .findFirst()
                .orElseThrow()
                .getElement()
                .getTextRecursively();
    }

    private static String text() {
        return LocatorJ._get(Shell.class).getElement().getTextRecursively();
    }
}
