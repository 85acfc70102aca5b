/** Planted: may use the module with the hidden part, and reaches into that part. */
@NullMarked
@ApplicationModule(allowedDependencies = "deep")
package planted.modules.high;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
