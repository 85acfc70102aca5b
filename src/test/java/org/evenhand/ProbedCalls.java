package org.evenhand;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.evenhand.packs.PackId;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;

/**
 * The calls of the service table with other ids in place of theirs: those of the caller's own things, or of nothing. What
 * is asked for by its id is found in the arguments, and in what they are made of.
 */
final class ProbedCalls {

    /** What to put in the place of an id. */
    interface Replacement {
        /** What to give for the id at that place among all ids of the call, counted from 0. */
        Object of(int place, Object id);
    }

    /** What parameters are called that are the id of something, though only a text. */
    private static final Set<String> IDS_AS_TEXT = Set.of("id", "request");

    /** An id that is only a text, and of which method. */
    record TextId(String method, String value) {}

    /** Rule packs and what is in them are everybody's, as the samples are. */
    private static final Set<Class<?>> NOBODYS = Set.of(PackId.class);

    private final ApplicationContext beans;
    private final String method;
    private final Replacement replacement;
    private int found;
    private boolean begun;

    ProbedCalls(ApplicationContext beans, String method, Replacement replacement) {
        this.beans = beans;
        this.method = method;
        this.replacement = replacement;
    }

    /** Whether a method of a service is asked for something by its id. */
    static boolean asksById(Method method) {
        return Stream.of(method.getParameters())
                .anyMatch(parameter -> isId(parameter.getType()) || isIdAsText(parameter));
    }

    static String nameOf(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static boolean isId(Class<?> type) {
        return type.isRecord()
                && type.getSimpleName().endsWith("Id")
                && type.getName().startsWith("org.evenhand.")
                && !type.getPackageName().startsWith("org.evenhand.scoring")
                && !NOBODYS.contains(type);
    }

    private static boolean isIdAsText(Parameter parameter) {
        return parameter.getType() == String.class && IDS_AS_TEXT.contains(parameter.getName());
    }

    /** How many ids the call was made with, once it was made. */
    int found() {
        return found;
    }

    /** Makes the call, with the ids replaced in the first use of the method. */
    Object make(ServiceCalls.Call call) throws Exception {
        Object context = Proxy.newProxyInstance(
                ApplicationContext.class.getClassLoader(),
                new Class<?>[] {ApplicationContext.class},
                (proxy, asked, given) -> {
                    Object bean = invoke(beans, asked, given);
                    return bean != null && asked.getName().equals("getBean") && isService(bean) ? probed(bean) : bean;
                });
        return call.on((ApplicationContext) context);
    }

    private static boolean isService(Object bean) {
        return AnnotationUtils.isAnnotationDeclaredLocally(Service.class, ClassUtils.getUserClass(bean));
    }

    private Object probed(Object bean) {
        ProxyFactory factory = new ProxyFactory(bean);
        factory.setProxyTargetClass(true);
        factory.addAdvice((MethodInterceptor) invocation -> {
            Method called = invocation.getMethod();
            String name = ClassUtils.getUserClass(bean).getSimpleName() + "." + called.getName();
            if (begun || !name.equals(method)) {
                return invocation.proceed();
            }
            begun = true;
            Object[] given = invocation.getArguments();
            Object[] replaced = new Object[given.length];
            for (int index = 0; index < given.length; index++) {
                boolean text = isIdAsText(called.getParameters()[index]);
                replaced[index] = text
                        ? ((TextId) next(new TextId(name, (String) given[index]))).value()
                        : replaced(given[index]);
            }
            return invoke(bean, called, replaced);
        });
        return factory.getProxy();
    }

    private Object replaced(Object value) throws ReflectiveOperationException {
        return switch (value) {
            case null -> null;
            case Optional<?> perhaps when perhaps.isPresent() -> Optional.of(replaced(perhaps.get()));
            case List<?> list -> {
                List<Object> all = new ArrayList<>();
                for (Object one : list) {
                    all.add(replaced(one));
                }
                yield all;
            }
            case Record id when isId(id.getClass()) -> next(id);
            case Record made when made.getClass().getName().startsWith("org.evenhand.") -> remade(made);
            default -> value;
        };
    }

    private Object remade(Record made) throws ReflectiveOperationException {
        RecordComponent[] parts = made.getClass().getRecordComponents();
        Object[] values = new Object[parts.length];
        Class<?>[] types = new Class<?>[parts.length];
        int before = found;
        for (int index = 0; index < parts.length; index++) {
            var accessor = parts[index].getAccessor();
            accessor.setAccessible(true);
            values[index] = replaced(accessor.invoke(made));
            types[index] = parts[index].getType();
        }
        if (found == before) {
            return made;
        }
        var constructor = made.getClass().getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private Object next(Object id) {
        return replacement.of(found++, id);
    }

    private static Object invoke(Object target, Method method, Object[] given) throws Exception {
        try {
            return method.invoke(target, given);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
