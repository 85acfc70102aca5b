package org.evenhand.signin.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.HomeDate;
import org.evenhand.design.HomePage;
import org.evenhand.design.HomeSection;
import org.evenhand.design.Shell;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.SignedIn;
import org.evenhand.people.ui.PeopleFormPage;
import org.evenhand.shared.Days;
import org.evenhand.signin.DemonstrationAccounts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;

/** The home page: what to do next, or, for who is not signed in, what Evenhand is. */
@AnonymousAllowed
@Route(value = "", layout = Shell.class)
class HomeView extends PeopleFormPage implements BeforeEnterObserver {

    private static final int DAYS_AHEAD = 30;

    /** The last part of a message key. */
    private static final String LIVED_EXPERIENCE = "lived-experience";

    private final transient CurrentPerson current;
    private final transient List<HomeSection> parts;
    private final transient ObjectProvider<DemonstrationAccounts> demo;
    private final transient Clock clock;
    private final String source;

    HomeView(
            CurrentPerson current,
            ObjectProvider<HomeSection> parts,
            ObjectProvider<DemonstrationAccounts> demo,
            Clock clock,
            @Value("${evenhand.source-address:}") String source) {
        this.source = source;
        this.current = current;
        this.demo = demo;
        this.clock = clock;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(HomeSection::order))
                .toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.signedIn().isPresent()) {
            tasks();
        } else {
            welcome();
        }
    }

    private void tasks() {
        removeClassName("reading");
        List<HomeSection.Topic> topics =
                parts.stream().flatMap(part -> part.tasks(messages).stream()).toList();
        LocalDate today = Days.today(clock);
        List<HomeDate> dates = parts.stream()
                .flatMap(part -> part.dates(messages, today, today.plusDays(DAYS_AHEAD)).stream())
                .toList();
        begin(HomePage.heading(messages, topics));
        // The heading stands beside the column at the side.
        removeAll();
        add(new HomePage(messages, who(), coming(), topics, dates, DAYS_AHEAD));
    }

    private List<String> who() {
        SignedIn me = current.required();
        List<String> lines = new ArrayList<>(List.of(messages.say("home.who", me.name())));
        if (me.held().isEmpty()) {
            lines.add(messages.say("home.no-roles"));
        }
        return lines;
    }

    /** What will wait for somebody, a sentence for each role. */
    private List<String> coming() {
        return current.required().held().stream()
                .map(held ->
                        held.livedExperience() ? LIVED_EXPERIENCE : held.role().word())
                .distinct()
                .map(role -> messages.say("home.coming." + role))
                .toList();
    }

    /** The story of the samples where there is one, and what Evenhand is for whom. */
    private void welcome() {
        removeClassName("reading");
        addClassName("front-page");
        Optional<HomeSection.Story> story =
                parts.stream().flatMap(part -> part.story(messages).stream()).findFirst();
        List<Breadcrumbs.Stop> open =
                parts.stream().flatMap(part -> part.open(messages).stream()).toList();
        begin(story.map(HomeSection.Story::heading).orElseGet(() -> messages.say("welcome.heading")));
        FrontPage page = new FrontPage(messages);
        add(page.told(story, Optional.ofNullable(demo.getIfAvailable()), open));
        story.ifPresent(one -> add(page.picture(one)));
        add(page.audiences(), page.facts(source));
    }
}
