package org.evenhand.timetable;

import com.github.kagkarlsson.scheduler.event.ExecutionChain;
import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.util.List;
import org.evenhand.shared.Roles;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Does what is due in the role of the timetable, which opens the services that are for it alone. Nobody is signed in. */
@Component
class AsTimetable implements ExecutionInterceptor {

    @Override
    public CompletionHandler<?> execute(TaskInstance<?> task, ExecutionContext context, ExecutionChain rest) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(new AnonymousAuthenticationToken(
                "timetable", "timetable", List.of(new SimpleGrantedAuthority("ROLE_" + Roles.TIMETABLE)))));
        try {
            return rest.proceed(task, context);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
