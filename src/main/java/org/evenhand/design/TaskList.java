package org.evenhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * List of what there is to do, in groups: each row says how it stands, and is a link as a whole where it leads
 * somewhere.
 */
public final class TaskList extends Div {

    /** Tasks that belong together. A group without tasks is not drawn. */
    public record Group(String heading, List<Task> tasks) {
        /** Copies the tasks. */
        public Group {
            tasks = List.copyOf(tasks);
        }
    }

    /** One thing to do, and how it stands. */
    public record Task(String title, Optional<String> hint, State state) {}

    /** State of a task. */
    public sealed interface State {

        /** It can be done now. */
        record ToDo(String href) implements State {}

        /**
         * It rests with somebody else, and can be looked at.
         *
         * @param what what it waits for, as a phrase or sentence to stand under the title
         */
        record Waiting(String href, String what) implements State {}

        /** It is done, and can be looked at again. */
        record Done(String href) implements State {}

        /** Nothing has to be done; it can be looked at. */
        record Open(String href) implements State {}

        /**
         * It cannot start.
         *
         * @param why what has to happen first
         */
        record CannotStart(String why) implements State {}
    }

    private final transient Messages messages = Messages.here();

    private TaskList() {
        addClassName("task-list");
    }

    /** The groups in the order given. */
    public TaskList(List<Group> groups) {
        this();
        groups(groups, H2::new);
    }

    /** The groups in the order given, each beneath a heading of the page. */
    static TaskList beneath(List<Group> groups) {
        TaskList list = new TaskList();
        list.groups(groups, H3::new);
        return list;
    }

    /** Tasks without groups, under a heading that stands already and has an id. */
    static TaskList under(Component heading, List<Task> tasks) {
        TaskList list = new TaskList();
        list.add(list.rows(heading, tasks));
        return list;
    }

    private void groups(List<Group> groups, Function<String, Component> headings) {
        groups.stream().filter(group -> !group.tasks().isEmpty()).forEach(group -> {
            Component heading = headings.apply(group.heading());
            heading.setId(Ids.next("tasks"));
            add(new Section(heading, rows(heading, group.tasks())));
        });
    }

    private UnorderedList rows(Component heading, List<Task> tasks) {
        UnorderedList rows = new UnorderedList();
        // Browsers forget that an unstyled list is one.
        rows.getElement().setAttribute("role", "list").setAttribute("aria-labelledby", id(heading));
        tasks.forEach(task -> rows.add(row(task)));
        return rows;
    }

    private ListItem row(Task task) {
        List<Span> status = status(task.state()).stream().map(Span.class::cast).toList();
        status.forEach(tag -> tag.setId(Ids.next("task-status")));
        List<Span> under = Stream.concat(
                        task.hint().stream().map(TaskList::hint),
                        waitsFor(task.state()).stream().map(TaskList::hint))
                .toList();
        Component title = title(task);
        Div about = new Div(title);
        about.addClassName("task-about");
        under.forEach(about::add);
        String described =
                Stream.concat(under.stream(), status.stream()).map(TaskList::id).collect(Collectors.joining(" "));
        if (!described.isEmpty()) {
            title.getElement().setAttribute("aria-describedby", described);
        }
        ListItem row = new ListItem(about);
        status.forEach(row::add);
        row.addClassName("task");
        return row;
    }

    private Optional<StatusTag> status(State state) {
        return switch (state) {
            case State.ToDo ignored -> Optional.of(new StatusTag(StatusTag.Kind.TO_DO, messages.say("tasks.to-do")));
            case State.Waiting ignored ->
                Optional.of(new StatusTag(StatusTag.Kind.WAITING, messages.say("tasks.waiting")));
            case State.Done ignored -> Optional.of(new StatusTag(StatusTag.Kind.DONE, messages.say("tasks.done")));
            case State.Open ignored -> Optional.empty();
            case State.CannotStart ignored ->
                Optional.of(new StatusTag(StatusTag.Kind.BLOCKED, messages.say("tasks.cannot-start")));
        };
    }

    private static Component title(Task task) {
        Optional<String> href = switch (task.state()) {
            case State.ToDo toDo -> Optional.of(toDo.href());
            case State.Waiting waiting -> Optional.of(waiting.href());
            case State.Done done -> Optional.of(done.href());
            case State.Open open -> Optional.of(open.href());
            case State.CannotStart ignored -> Optional.empty();
        };
        Component title =
                href.<Component>map(to -> new Anchor(to, task.title())).orElseGet(() -> new Span(task.title()));
        title.addClassName("task-title");
        return title;
    }

    private static Optional<String> waitsFor(State state) {
        return switch (state) {
            case State.Waiting waiting -> Optional.of(waiting.what());
            case State.CannotStart blocked -> Optional.of(blocked.why());
            case State.ToDo ignored -> Optional.empty();
            case State.Done ignored -> Optional.empty();
            case State.Open ignored -> Optional.empty();
        };
    }

    private static Span hint(String text) {
        Span hint = new Span(text);
        hint.addClassName("task-hint");
        hint.setId(Ids.next("task-hint"));
        return hint;
    }

    private static String id(Component piece) {
        return piece.getId().orElseThrow();
    }
}
