package org.evenhand.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import org.evenhand.design.HomePart;
import org.evenhand.design.Shell;
import org.evenhand.design.TaskList;
import org.evenhand.people.CurrentPerson;
import org.springframework.beans.factory.ObjectProvider;

/** Where everybody begins: what to do next, or, for who is not signed in, what Evenhand is. */
@AnonymousAllowed
@Route(value = "", layout = Shell.class)
class HomeView extends PeopleFormPage implements BeforeEnterObserver {

    private final transient CurrentPerson current;
    private final transient List<HomePart> parts;

    HomeView(CurrentPerson current, ObjectProvider<HomePart> parts) {
        this.current = current;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(HomePart::order)).toList();
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
        // What has to be done comes before what may be looked at.
        List<TaskList.Group> groups = parts.stream()
                .flatMap(part -> part.tasks(words).stream())
                .sorted(Comparator.comparing(group -> !hasToDo(group)))
                .toList();
        long toDo = groups.stream()
                .flatMap(group -> group.tasks().stream())
                .filter(task -> task.state() instanceof TaskList.State.ToDo)
                .count();
        begin(words.say("home.heading", toDo));
        add(new Paragraph(words.say("home.who", current.required().name())));
        if (current.required().held().isEmpty()) {
            add(new Paragraph(words.say("home.no-roles")));
        }
        add(new TaskList(groups));
    }

    private static boolean hasToDo(TaskList.Group group) {
        return group.tasks().stream().anyMatch(task -> task.state() instanceof TaskList.State.ToDo);
    }

    private void welcome() {
        begin(words.say("welcome.heading"));
        add(new Paragraph(words.say("welcome.what")), new Paragraph(words.say("welcome.for-whom")));
        UnorderedList ways = new UnorderedList();
        ways.add(new ListItem(new Anchor(PeopleNavigation.SIGN_IN, words.say("welcome.sign-in"))));
        parts.stream()
                .flatMap(part -> part.open(words).stream())
                .forEach(stop -> ways.add(new ListItem(new Anchor(stop.href(), stop.text()))));
        add(ways);
    }
}
