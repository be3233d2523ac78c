/**
 * The patterns and gradients that charts refer to by their fixed ids. A page that has a chart holds
 * this once, before its first chart.
 */
export const chartDefs: string = `<svg class="chart-defs" aria-hidden="true" width="0" height="0">
<defs>
<linearGradient id="chart-fade">
<stop stop-color="var(--d1)" stop-opacity=".55"/>
<stop offset="1" stop-color="var(--d1)" stop-opacity="0"/>
</linearGradient>
<linearGradient id="chart-soft">
<stop stop-color="var(--d1)"/>
<stop offset="1" stop-color="var(--d1)" stop-opacity="0"/>
</linearGradient>
<linearGradient id="chart-blur">
<stop stop-color="var(--d1)" stop-opacity="0"/>
<stop offset=".5" stop-color="var(--d1)" stop-opacity=".6"/>
<stop offset="1" stop-color="var(--d1)" stop-opacity="0"/>
</linearGradient>
<pattern id="chart-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
<rect width="6" height="6" fill="var(--paper)"/>
<rect width="2.6" height="6" fill="var(--d1)"/>
</pattern>
</defs>
</svg>`;
