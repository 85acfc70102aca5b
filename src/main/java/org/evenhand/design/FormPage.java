package org.evenhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.evenhand.design.ErrorSummary.Problem;
import org.jspecify.annotations.Nullable;

/** A page with something to fill in: what is wrong stands above the heading, and the heading gives the page its title. */
public abstract class FormPage extends Div implements HasDynamicTitle {

    /** The reader's words. */
    protected final transient Messages messages = Messages.here();

    private final ErrorSummary problems = new ErrorSummary();
    private final transient List<FormField<?>> entries = new ArrayList<>();
    private final transient List<Problem> refused = new ArrayList<>();
    private @Nullable Div rest;
    private String title = "";

    /** An empty page, one column wide. */
    protected FormPage() {
        addClassName("reading");
    }

    /** Draws the page anew under its heading. */
    protected final void begin(String heading) {
        removeAll();
        entries.clear();
        refused.clear();
        problems.clear();
        title = heading;
        add(problems, new H1(heading));
    }

    /**
     * Puts facts beside the page: what stands on it so far is the top of the text, what is added from now on the rest.
     */
    public final void beside(SideFacts facts) {
        Div top = new Div();
        Div below = new Div();
        List<Component> said =
                getChildren().dropWhile(piece -> !(piece instanceof H1)).toList();
        said.forEach(this::remove);
        top.add(said);
        super.add(List.of(new SideColumnLayout(top, facts, below)));
        rest = below;
        addClassName("whole-width");
    }

    @Override
    public final void add(Collection<Component> pieces) {
        if (rest == null) {
            super.add(pieces);
        } else {
            rest.add(pieces);
        }
    }

    @Override
    public final void removeAll() {
        rest = null;
        removeClassName("whole-width");
        super.removeAll();
    }

    /** Adds an entry whose mistakes {@link #clear} takes back. */
    public final <E extends FormField<?>> E ask(E entry) {
        entries.add(entry);
        add(entry);
        return entry;
    }

    /** The reader's words, for the pieces of the page. */
    public final Messages words() {
        return messages;
    }

    /** Takes every mistake back. */
    public final void clear() {
        refused.clear();
        problems.clear();
        entries.forEach(FormField::accept);
    }

    /** Says at a field why what was sent was refused, beside all else that was since the last {@link #clear}. */
    public final void refuse(FormField<?> at, String text) {
        at.refuse(text);
        refuse(Problem.at(at, text));
    }

    /** Says above the heading why what was sent was refused. */
    public final void refuse(String text) {
        refuse(Problem.with(text));
    }

    private void refuse(Problem problem) {
        refused.removeIf(other -> other.fieldId().equals(problem.fieldId()));
        refused.add(problem);
        problems.show(refused);
    }

    /** Whether something was refused since the last {@link #clear}. */
    public final boolean isRefused() {
        return !refused.isEmpty();
    }

    /** Buttons in a row. */
    public static Div buttons(Component... buttons) {
        Div row = new Div(buttons);
        row.addClassName("buttons");
        return row;
    }

    @Override
    public String getPageTitle() {
        return messages.say("page.title", title);
    }
}
