/** Evenhand: scores tenders on social value and explains every mark. */
@NullMarked
package org.evenhand;

import org.jspecify.annotations.NullMarked;
