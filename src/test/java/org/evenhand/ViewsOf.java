package org.evenhand;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The views of some packages, which are package-private there. */
public final class ViewsOf {

    private ViewsOf() {}

    /** Every view in these packages and below. */
    public static Set<Class<? extends Component>> packages(String... packages) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return Arrays.stream(packages)
                .flatMap(one -> scanner.findCandidateComponents(one).stream())
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .<Class<? extends Component>>map(type -> type.asSubclass(Component.class))
                .collect(Collectors.toSet());
    }
}
