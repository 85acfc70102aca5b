package org.evenhand.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenhand.shared.Days;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What stands round every page, with and without what the modules offer. */
class ShellTest extends InAPage {

    private static final List<NavigationItem> PLACES = List.of(
            place(NavigationArea.ORGANISATION, 3, "record", "The record", Set.of("AUDITOR")),
            place(NavigationArea.TENDERS, 2, "drafts", "In preparation", Set.of("COMMISSIONER"))
                    .withPages("draft/.*"),
            place(NavigationArea.TENDERS, 1, "tenders", "Open tenders", Set.of("COMMISSIONER", "EVALUATOR")),
            place(NavigationArea.HOME, 1, ".", "Home", Set.of()));

    @Test
    void areas_stand_in_their_order_and_only_those_with_a_place_that_is_open_to_the_reader() {
        assertThat(areas(bar("", Optional.empty()))).containsExactly("Home");

        open(Locale.UK, request -> holds(request, Set.of("EVALUATOR")));
        assertThat(areas(bar("", Optional.empty()))).containsExactly("Home", "Tenders");

        open(Locale.UK, request -> holds(request, Set.of("AUDITOR")));
        assertThat(areas(bar("", Optional.empty()))).containsExactly("Home", "Organisation");
    }

    @Test
    void the_area_of_the_page_shown_is_marked_and_so_is_its_place() {
        open(Locale.UK, request -> holds(request, Set.of("COMMISSIONER", "AUDITOR")));

        assertThat(current(bar("tenders", Optional.empty()))).containsExactly("Tenders: page", "Open tenders: page");
        assertThat(current(bar("tenders/7/bids", Optional.empty())))
                .containsExactly("Tenders: true", "Open tenders: true");
        assertThat(current(bar("draft/7/lots", Optional.empty())))
                .containsExactly("Tenders: true", "In preparation: true");
        assertThat(current(bar("tenders-of-old", Optional.empty()))).isEmpty();
        assertThat(current(bar("", Optional.empty()))).containsExactly("Home: page");
    }

    @Test
    void places_beside_each_other_stand_below_where_there_is_more_than_one() {
        open(Locale.UK, request -> holds(request, Set.of("COMMISSIONER")));
        assertThat(text(bar("drafts", Optional.empty()))).contains("Open tenders In preparation");

        open(Locale.UK, request -> holds(request, Set.of("EVALUATOR")));
        assertThat(text(bar("tenders", Optional.empty()))).doesNotContain("Open tenders");
    }

    @Test
    void an_area_leads_to_the_first_of_its_places_that_is_open_to_the_reader() {
        open(Locale.UK, request -> holds(request, Set.of("COMMISSIONER")));

        assertThat(menu(bar("", Optional.empty()), 0)
                        .map(item -> item.getChild(0).getAttribute("href")))
                .containsExactly(".", "tenders");
    }

    @Test
    void a_reader_who_is_signed_in_sees_the_name_and_the_way_out_and_others_the_way_in() {
        NavigationBar known =
                bar("", Optional.of(() -> Optional.of(new ShellReader.Reader("aled", "Aled Rees", "Brackenhall"))));
        assertThat(text(known)).contains("Aled Rees Brackenhall Sign out");
        assertThat(all(known, "a").map(link -> link.getAttribute("href"))).contains("account");
        assertThat(all(known, "form").map(form -> form.getAttribute("action"))).containsExactly("sign-out");

        NavigationBar stranger = bar("", Optional.of(Optional::empty));
        assertThat(text(stranger)).contains("Sign in").doesNotContain("Sign out");

        assertThat(text(bar("", Optional.empty()))).doesNotContain("Sign in");
    }

    @Test
    void the_bar_keeps_up_with_who_is_signed_in() {
        var reader = new Object() {
            Optional<ShellReader.Reader> now = Optional.empty();
        };
        NavigationBar bar = bar("", Optional.of(() -> reader.now));
        reader.now = Optional.of(new ShellReader.Reader("aled", "Aled Rees", ""));

        bar.show("", "./");

        assertThat(text(bar)).contains("Aled Rees").doesNotContain("Sign in");
    }

    @Test
    void a_warning_stands_on_the_page_where_a_module_has_one_and_nowhere_else() {
        assertThat(text(shell(Map.of()))).doesNotContain("Sample data:");

        ShellBanner demo = messages -> Optional.of("This is a demonstration.");
        ShellBanner quiet = messages -> Optional.empty();
        assertThat(text(shell(Map.of("demo", demo, "quiet", quiet)))).contains("This is a demonstration.");
    }

    @Test
    void paper_is_told_from_which_address_and_on_which_day_a_page_was_printed() {
        open(Locale.UK, request -> {});
        PrintedFrom from = new PrintedFrom(
                "https://tenders.example", Clock.fixed(Instant.parse("2026-07-30T13:02:00Z"), Days.HERE));
        Paragraph line = from.line(Messages.here());
        assertThat(line.getText()).isEqualTo("Printed as it stood on 30 July 2026");

        from.name(line, Messages.here(), "notice/meals");

        assertThat(line.getText())
                .isEqualTo("Printed from https://tenders.example/notice/meals, as it stood on 30 July 2026");
    }

    @Test
    void an_address_that_was_set_with_a_slash_at_its_end_is_printed_with_one() {
        open(Locale.UK, request -> {});
        PrintedFrom from = new PrintedFrom("https://tenders.example/", Clock.systemUTC());
        Paragraph line = from.line(Messages.here());

        from.name(line, Messages.here(), "notice/meals");

        assertThat(line.getText()).startsWith("Printed from https://tenders.example/notice/meals,");
    }

    private static void holds(FakeRequest request, Set<String> roles) {
        request.setUserPrincipalInt(() -> "reader");
        request.setUserInRole((who, role) -> roles.contains(role));
    }

    private static NavigationBar bar(String path, Optional<ShellReader> reader) {
        NavigationBar bar = new NavigationBar(
                Messages.here(),
                "Main menu",
                PLACES,
                reader,
                Shell::holdsRole,
                NavigationBar.menuButton(Messages.here()));
        bar.show(path, "./");
        return bar;
    }

    private static List<String> areas(NavigationBar bar) {
        return menu(bar, 0).flatMap(InAPage::words).toList();
    }

    /** The links of a row of the menu. */
    private static Stream<Element> menu(NavigationBar bar, int row) {
        return all(bar, "nav").toList().get(row).getChildren().flatMap(Element::getChildren);
    }

    private static List<String> current(NavigationBar bar) {
        return all(bar, "a")
                .filter(link -> link.hasAttribute("aria-current"))
                .map(link -> link.getText() + ": " + link.getAttribute("aria-current"))
                .toList();
    }

    private static Shell shell(Map<String, ShellBanner> banners) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        banners.forEach(beans::addBean);
        return new Shell(
                beans.getBeanProvider(NavigationItem.class),
                beans.getBeanProvider(ShellReader.class),
                beans.getBeanProvider(ShellBanner.class),
                new PrintedFrom("https://tenders.example", Clock.systemUTC()));
    }

    private static NavigationItem place(NavigationArea area, int order, String href, String name, Set<String> roles) {
        return new NavigationItem(
                area, order, href, messages -> name, roles, () -> true, Pattern.compile("(?!)"), false);
    }
}
