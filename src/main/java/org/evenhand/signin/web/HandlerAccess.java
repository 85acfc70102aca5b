package org.evenhand.signin.web;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.ServletForwardingController;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Decides who may ask for what is no view, by what would answer. Vaadin may be asked by everybody, as it guards its views
 * itself. A method of a controller may be asked by whom its annotation names ({@code @RolesAllowed}, {@code @PermitAll},
 * {@code @AnonymousAllowed}). Whatever else would answer is asked by nobody (docs/decisions/0036).
 */
final class HandlerAccess implements AuthorizationManager<RequestAuthorizationContext>, RequestMatcher {

    private static final String DISPATCHER = "dispatcherServlet";

    private final Supplier<List<HandlerMapping>> mappings;
    private final AccessAnnotationChecker annotations = new AccessAnnotationChecker();

    HandlerAccess(ApplicationContext context) {
        this.mappings = SingletonSupplier.of(() -> all(context));
    }

    private static List<HandlerMapping> all(ApplicationContext context) {
        Comparator<Object> order = AnnotationAwareOrderComparator.INSTANCE;
        return BeanFactoryUtils.beansOfTypeIncludingAncestors(context, HandlerMapping.class, true, false)
                .values()
                .stream()
                .sorted(order)
                .toList();
    }

    /** Whether something of our own, or something unknown, would answer: anything but Vaadin. */
    @Override
    public boolean matches(HttpServletRequest request) {
        // What was let in once is forwarded or told of an error by the server itself.
        return request.getDispatcherType() == DispatcherType.REQUEST
                && !(answering(request).orElse(null) instanceof ServletForwardingController);
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext asked) {
        HttpServletRequest request = asked.getRequest();
        return new AuthorizationDecision(
                answering(request).orElse(null) instanceof HandlerMethod method && mayCall(method, request));
    }

    /**
     * Whether a form may be sent by everybody, whoever they are: then nobody's rights stand behind it, and it needs no token,
     * which only who has a session is given. It must have come from one of our pages all the same.
     */
    boolean isEverybodysForm(HttpServletRequest request) {
        return !FormTokens.isFromElsewhere(request)
                && matches(request)
                && answering(request).orElse(null) instanceof HandlerMethod handler
                && handler.getMethod().isAnnotationPresent(AnonymousAllowed.class);
    }

    private boolean mayCall(HandlerMethod handler, HttpServletRequest request) {
        Method method = handler.getMethod();
        return Modifier.isPublic(method.getModifiers()) && annotations.hasAccess(method, request);
    }

    /** What Spring would hand the request to; empty where another servlet has it, or nobody. */
    private Optional<Object> answering(HttpServletRequest request) {
        if (!DISPATCHER.equals(request.getHttpServletMapping().getServletName())) {
            return Optional.empty();
        }
        HttpServletRequest looking = new Untouched(request);
        ServletRequestPathUtils.parseAndCache(looking);
        for (HandlerMapping mapping : mappings.get()) {
            try {
                HandlerExecutionChain found = mapping.getHandler(looking);
                if (found != null) {
                    return Optional.of(found.getHandler());
                }
            } catch (Exception otherMethodOrType) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Looking for who would answer leaves notes in the request, which are no one else’s business. */
    private static final class Untouched extends HttpServletRequestWrapper {
        private final Map<String, Object> notes = new HashMap<>();

        Untouched(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable Object getAttribute(String name) {
            return notes.containsKey(name) ? notes.get(name) : super.getAttribute(name);
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            notes.put(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            notes.put(name, null);
        }
    }
}
