package org.evenhand.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What stands round every page, with and without what the modules offer. */
class ShellTest extends InAPage {

    private static final List<ShellPlace> PLACES = List.of(
            place(3, "record", "The record", Set.of("AUDITOR")),
            place(2, "tenders", "Tenders", Set.of("COMMISSIONER", "EVALUATOR")),
            place(1, "", "Home", Set.of()));

    @Test
    void places_stand_in_their_order_and_only_those_open_to_the_reader() {
        assertThat(places(bar("", Optional.empty()))).containsExactly("Home");

        open(Locale.UK, request -> holds(request, Set.of("EVALUATOR")));
        assertThat(places(bar("", Optional.empty()))).containsExactly("Home", "Tenders");
    }

    @Test
    void the_place_shown_is_marked_and_so_is_the_one_above_it() {
        open(Locale.UK, request -> holds(request, Set.of("COMMISSIONER", "AUDITOR")));

        assertThat(current(bar("tenders", Optional.empty()))).containsExactly("Tenders: page");
        assertThat(current(bar("tenders/7/bids", Optional.empty()))).containsExactly("Tenders: true");
        assertThat(current(bar("tenders-of-old", Optional.empty()))).isEmpty();
        assertThat(current(bar("", Optional.empty()))).containsExactly("Home: page");
    }

    @Test
    void a_reader_who_is_signed_in_sees_the_name_and_the_way_out_and_others_the_way_in() {
        ShellBar known = bar("", Optional.of(() -> Optional.of(new ShellReader.Reader("Aled Rees", "Brackenhall"))));
        assertThat(text(known)).contains("Aled Rees Brackenhall Sign out");
        assertThat(all(known, "a").map(link -> link.getAttribute("href"))).contains("account");
        assertThat(all(known, "form").map(form -> form.getAttribute("action"))).containsExactly("sign-out");

        ShellBar stranger = bar("", Optional.of(Optional::empty));
        assertThat(text(stranger)).contains("Sign in").doesNotContain("Sign out");

        assertThat(text(bar("", Optional.empty()))).doesNotContain("Sign in");
    }

    @Test
    void the_bar_keeps_up_with_who_is_signed_in() {
        var reader = new Object() {
            Optional<ShellReader.Reader> now = Optional.empty();
        };
        ShellBar bar = bar("", Optional.of(() -> reader.now));
        reader.now = Optional.of(new ShellReader.Reader("Aled Rees", ""));

        bar.show("", "./");

        assertThat(text(bar)).contains("Aled Rees").doesNotContain("Sign in");
    }

    @Test
    void a_warning_stands_on_the_page_where_a_module_has_one_and_nowhere_else() {
        assertThat(text(shell(Map.of()))).doesNotContain("Sample data:");

        ShellBanner demo = words -> Optional.of("This is a demonstration.");
        ShellBanner quiet = words -> Optional.empty();
        assertThat(text(shell(Map.of("demo", demo, "quiet", quiet)))).contains("This is a demonstration.");
    }

    private static void holds(FakeRequest request, Set<String> roles) {
        request.setUserPrincipalInt(() -> "reader");
        request.setUserInRole((who, role) -> roles.contains(role));
    }

    private static ShellBar bar(String path, Optional<ShellReader> reader) {
        ShellBar bar = new ShellBar("Main menu", PLACES, reader);
        bar.show(path, "./");
        return bar;
    }

    private static List<String> places(ShellBar bar) {
        return all(bar, "li").flatMap(InAPage::words).toList();
    }

    private static List<String> current(ShellBar bar) {
        return all(bar, "a")
                .filter(link -> link.hasAttribute("aria-current"))
                .map(link -> link.getText() + ": " + link.getAttribute("aria-current"))
                .toList();
    }

    private static Shell shell(Map<String, ShellBanner> banners) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        banners.forEach(beans::addBean);
        return new Shell(
                beans.getBeanProvider(ShellPlace.class),
                beans.getBeanProvider(ShellReader.class),
                beans.getBeanProvider(ShellBanner.class));
    }

    private static ShellPlace place(int order, String href, String name, Set<String> roles) {
        return new ShellPlace(order, href, words -> name, roles, () -> true);
    }
}
