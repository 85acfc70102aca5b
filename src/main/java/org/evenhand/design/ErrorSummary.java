package org.evenhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that is wrong with what a reader sent, at the top of the page. It takes the focus when it is shown, and each line
 * leads to its field. Put it before the heading of the page; it takes no room while there is nothing to say.
 */
public final class ErrorSummary extends Div {

    /** The class by which it is known on a page. */
    static final String STYLE = "error-summary";

    /**
     * One thing that is wrong, and what to do.
     *
     * @param fieldId the field that it is about: {@link FormField#fieldId()}
     */
    public record Problem(String text, Optional<String> fieldId) {

        /** Something wrong with one field. */
        public static Problem at(FormField<?> formField, String text) {
            return new Problem(text, Optional.of(formField.fieldId()));
        }

        /** Something wrong with no field in particular. */
        public static Problem with(String text) {
            return new Problem(text, Optional.empty());
        }
    }

    private final transient Messages messages = Messages.here();
    private final UnorderedList list = new UnorderedList();
    private @Nullable String titleBefore;

    /** A summary with nothing to say yet. */
    public ErrorSummary() {
        addClassName(STYLE);
        H2 heading = new H2(messages.say("errors.heading"));
        heading.setId(Ids.next("errors"));
        // The alert is inside what takes the focus, so that it is read once.
        Div alert = new Div(heading, list);
        alert.getElement().setAttribute("role", "alert");
        getElement()
                .setAttribute("tabindex", "-1")
                .setAttribute("aria-labelledby", heading.getId().orElseThrow())
                .setAttribute("role", "group");
        list.getElement().setAttribute("role", "list");
        add(alert);
        setVisible(false);
    }

    /** Shows what is wrong and takes the focus; with no problems, the same as {@link #clear()}. */
    public void show(List<Problem> problems) {
        clear();
        if (problems.isEmpty()) {
            return;
        }
        problems.forEach(problem -> list.add(new ListItem(line(problem))));
        setVisible(true);
        getElement().executeJs("this.focus(); this.scrollIntoView({block: 'nearest'});");
        nameTitle();
    }

    /** Takes the summary away. */
    public void clear() {
        list.removeAll();
        setVisible(false);
        if (titleBefore != null) {
            UI ui = UI.getCurrentOrThrow();
            if (title(ui).equals(messages.say("errors.title", titleBefore))) {
                ui.getPage().setTitle(titleBefore);
            }
            titleBefore = null;
        }
    }

    /** The title of the window is the first thing that ears hear of a page. */
    private void nameTitle() {
        UI ui = UI.getCurrentOrThrow();
        String title = title(ui);
        if (!title.isEmpty()) {
            titleBefore = title;
            ui.getPage().setTitle(messages.say("errors.title", title));
        }
    }

    private static String title(UI ui) {
        String title = ui.getInternals().getTitle();
        return title == null ? "" : title;
    }

    private static Component line(Problem problem) {
        return problem.fieldId()
                .<Component>map(field -> {
                    Anchor link = new Anchor("#" + field, problem.text());
                    link.setRouterIgnore(true);
                    link.getElement().setAttribute("data-focuses", field);
                    return link;
                })
                .orElseGet(() -> new Span(problem.text()));
    }
}
