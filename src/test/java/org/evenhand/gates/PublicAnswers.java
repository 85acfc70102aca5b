package org.evenhand.gates;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContainerInitializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.mvc.Controller;

/**
 * The classes that answer requests, or change answers, where no annotation says who may ask: filters, servlets, Vaadin’s
 * request handlers and listeners to its pages, and whoever lets requests in without a person. {@code public-answers.txt}
 * names them, one a line, with the reason why everybody may come by there. What is mapped by annotations is judged by
 * {@link Conditions#sayWhoMayAskThem}; a download that hangs on a page is as guarded as the page.
 */
final class PublicAnswers {

    private static final Path LIST = Path.of("src/test/resources/gates/public-answers.txt");

    private static final List<Class<?>> KINDS = List.of(
            Filter.class,
            Servlet.class,
            ServletContainerInitializer.class,
            ServletContextInitializer.class,
            RequestHandler.class,
            IndexHtmlRequestListener.class,
            HttpRequestHandler.class,
            HandlerInterceptor.class,
            HandlerFunction.class,
            RouterFunction.class,
            Controller.class,
            WebMvcConfigurer.class);

    /** Methods of libraries by which one is added that need be no class of its own. */
    private static final Set<String> ADDING = Set.of(
            "addRequestHandler",
            "addIndexHtmlRequestListener",
            "addFilter",
            "addFilterAfter",
            "addFilterAt",
            "addFilterBefore",
            "addServlet",
            "addJspFile",
            "ignoring",
            "permitAll");

    private PublicAnswers() {}

    static DescribedPredicate<JavaClass> answerBesideTheViews() {
        return DescribedPredicate.describe(
                "answer beside the views",
                type -> KINDS.stream().anyMatch(type::isAssignableTo)
                        || type.getAccessesFromSelf().stream()
                                .anyMatch(access -> adds(
                                        access.getTargetOwner(),
                                        access.getTarget().getName())));
    }

    /** Making one is enough: what a configuration returns as a bean is registered by Spring. */
    private static boolean adds(JavaClass owner, String name) {
        boolean library = owner.getPackageName().matches("(com\\.vaadin|jakarta\\.servlet|org\\.springframework)\\..*");
        return library
                && (ADDING.contains(name)
                        || name.equals("<init>") && KINDS.stream().anyMatch(owner::isAssignableTo));
    }

    static ArchCondition<JavaClass> areNamedWithAReason() {
        return new ArchCondition<>("are named in " + LIST.getFileName()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type,
                        named().containsKey(type.getName()),
                        type.getName() + " answers beside the views, and nobody says why everybody may ask it"));
            }
        };
    }

    /** Reasons by the names of classes. */
    static Map<String, String> named() {
        Map<String, String> reasons = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(LIST)) {
                int colon = line.indexOf(": ");
                reasons.put(colon < 0 ? line : line.substring(0, colon), colon < 0 ? "" : line.substring(colon + 2));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return reasons;
    }
}
