/** Self-assessment of an organisation by ten actions, and its dated copies. */
@NullMarked
package org.evenhand.planning.assessment;

import org.jspecify.annotations.NullMarked;
