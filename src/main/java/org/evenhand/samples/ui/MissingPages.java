package org.evenhand.samples.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.samples.SampleTenders;
import org.springframework.stereotype.Service;

/** Gives an address that is not there the status 404 at once, for whoever reads only the first answer of the server. */
@Service
class MissingPages implements VaadinServiceInitListener {

    private final transient SampleTenders samples;

    MissingPages(SampleTenders samples) {
        this.samples = samples;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(this::check);
    }

    private void check(IndexHtmlResponse page) {
        String path = Optional.ofNullable(page.getVaadinRequest().getPathInfo())
                .orElse("")
                .replaceFirst("^/", "");
        Optional<Class<? extends Component>> view =
                RouteConfiguration.forApplicationScope().getRoute(path);
        if (view.isEmpty() || !isThere(path.split("/", -1))) {
            page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Whether the tenders in an address are there; what follows them is for the view to say. */
    private boolean isThere(String[] parts) {
        return switch (parts[0]) {
            case "tender" -> samples.scored(parts[1]).isPresent();
            case "compare" ->
                Stream.of(parts[1], parts[2])
                        .allMatch(folder -> samples.scored(folder).isPresent());
            default -> true;
        };
    }
}
