package org.evenhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;

/**
 * The home page of somebody who is signed in: what waits for them, then what waits for others with the days that come, then what
 * there is to look around in.
 */
public final class HomePage extends Div {

    /** As many days are listed. */
    private static final int MOST_DATES = 8;

    private final transient Messages messages;
    private final transient List<HomeSection.Topic> topics;

    /**
     * The page of one person.
     *
     * @param who sentences about the person
     * @param coming sentences on what will wait for them, said while nothing does
     * @param topics of all modules, in their order
     * @param days of how many days the dates are
     */
    public HomePage(
            Messages messages,
            List<String> who,
            List<String> coming,
            List<HomeSection.Topic> topics,
            List<HomeDate> dates,
            int days) {
        this.messages = messages;
        this.topics = List.copyOf(topics);
        List<HomeTask> mine = of(HomeTask.Turn.MINE);
        Div top = new Div();
        H1 heading = new H1(messages.say("home.heading", mine.size()));
        heading.setId(Ids.next("home"));
        top.add(heading);
        who.forEach(line -> top.add(new Paragraph(line)));
        if (mine.isEmpty()) {
            coming.forEach(line -> top.add(new Paragraph(line)));
        } else {
            top.add(TaskList.under(heading, rows(mine)));
        }
        Div side = new Div();
        others(side);
        dates(side, dates, days);
        add(new SideColumnLayout(top, side, new Div()), lookAround());
    }

    /** The words of its heading, which is the title of the page too. */
    public static String heading(Messages messages, List<HomeSection.Topic> topics) {
        return messages.say(
                "home.heading",
                topics.stream()
                        .mapToInt(topic -> topic.of(HomeTask.Turn.MINE).tasks().size())
                        .sum());
    }

    private void others(Div side) {
        List<HomeTask> others = of(HomeTask.Turn.OTHERS);
        if (!others.isEmpty()) {
            H2 heading = new H2(messages.say("home.others", others.size()));
            heading.setId(Ids.next("home"));
            side.add(heading, TaskList.under(heading, rows(others)));
        }
    }

    private void dates(Div side, List<HomeDate> dates, int days) {
        side.add(new H2(messages.say("home.dates", days)));
        if (dates.isEmpty()) {
            side.add(new Paragraph(messages.say("home.dates.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("home-dates");
        dates.stream()
                .sorted(Comparator.comparing(HomeDate::day).thenComparing(HomeDate::what))
                .limit(MOST_DATES)
                .forEach(date -> list.add(item(date)));
        side.add(list);
        if (dates.size() > MOST_DATES) {
            side.add(new Paragraph(messages.say("home.dates.more", dates.size() - MOST_DATES)));
        }
    }

    private ListItem item(HomeDate date) {
        Span day = new Span(messages.weekday(date.day()));
        day.addClassName("home-day");
        return new ListItem(day, new Anchor(date.href(), date.what()));
    }

    private Component lookAround() {
        List<TaskList.Group> groups = topics.stream()
                .map(topic -> topic.of(HomeTask.Turn.LOOK_AROUND))
                .map(topic -> new TaskList.Group(topic.heading(), rows(topic.tasks())))
                .filter(group -> !group.tasks().isEmpty())
                .toList();
        Div rest = new Div();
        rest.addClassName("look-around");
        if (!groups.isEmpty()) {
            rest.add(new H2(messages.say("home.look-around")), TaskList.beneath(groups));
        }
        return rest;
    }

    private List<HomeTask> of(HomeTask.Turn turn) {
        return topics.stream().flatMap(topic -> topic.of(turn).tasks().stream()).toList();
    }

    private static List<TaskList.Task> rows(List<HomeTask> tasks) {
        return tasks.stream().map(HomeTask::row).toList();
    }
}
