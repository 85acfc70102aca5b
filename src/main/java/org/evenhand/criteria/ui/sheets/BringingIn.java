package org.evenhand.criteria.ui.sheets;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.evenhand.design.LiveRegion;
import org.evenhand.design.Messages;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Work that takes longer than a press, and how far it is, to eyes and ears. The page asks again until it is done; whoever
 * leaves meanwhile stops nothing.
 */
final class BringingIn extends Div {

    private static final int MILLISECONDS = 400;
    private static final int NEVER = -1;

    private final transient Messages messages;
    private final Paragraph spoken = new Paragraph();
    private final Element bar =
            new Element("progress").setAttribute("max", "100").setAttribute("value", "0");
    private transient volatile int percent;
    private transient Optional<Registration> asking = Optional.empty();

    BringingIn(Messages messages) {
        this.messages = messages;
        bar.setAttribute("aria-label", messages.say("bringing.label"));
        bar.setVisible(false);
        add(spoken);
        getElement().appendChild(bar);
    }

    /** Does the work beside the page, as the reader who began it, and tells the page what came of it. */
    <T> void begin(Function<IntConsumer, T> work, Consumer<T> done) {
        UI ui = UI.getCurrentOrThrow();
        CompletableFuture<T> result = new CompletableFuture<>();
        percent = 0;
        Runnable asReader = new DelegatingSecurityContextRunnable(() -> {
            try {
                result.complete(work.apply(reached -> percent = reached));
            } catch (RuntimeException | Error failed) {
                result.completeExceptionally(failed);
            }
        });
        bar.setVisible(true);
        say();
        Thread.ofPlatform().daemon().name("bringing-in").start(asReader);
        asking = Optional.of(ui.addPollListener(poll -> {
            if (result.isDone()) {
                end(ui);
                done.accept(outcome(result));
            } else {
                say();
            }
        }));
        ui.setPollInterval(MILLISECONDS);
    }

    private static <T> T outcome(CompletableFuture<T> result) {
        try {
            return result.join();
        } catch (CompletionException failed) {
            // As if it had happened in the page itself, whose own handling then tells the reader.
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private void end(UI ui) {
        ui.setPollInterval(NEVER);
        asking.ifPresent(Registration::remove);
        asking = Optional.empty();
        bar.setVisible(false);
        spoken.setText("");
    }

    private void say() {
        int reached = percent;
        bar.setAttribute("value", String.valueOf(reached));
        String text = messages.say("bringing.percent", reached);
        if (!text.equals(spoken.getText())) {
            spoken.setText(text);
            LiveRegion.say(this, text);
        }
    }
}
