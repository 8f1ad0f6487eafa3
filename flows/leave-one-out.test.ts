/** Leave one out: a run without a step fails later, at the place and with the words where a real cluster would. */
import { expect, test } from '@playwright/test';
import { runOnLab, leftBehind, nothingLeft } from '../fixtures/lab-run.ts';
import { startLab } from '../fixtures/lab/lab.ts';

interface LeftOut {
  readonly step: string;
  readonly grep?: string;
}

const rows: readonly LeftOut[] = [
  ...['1', '2', '5', '6', '7', '8'].map((n) => ({ step: `Cisco Side ${n}\\. ` })),
  ...['1', '2', '2a', '3', '4', '5', '5a', '5b', '6', '7', '8', '10', '11', '11a', '11b', '12', '13'].map((n) => ({
    step: `OKTA IDP Side ${n}\\. `,
  })),
];

for (const { step } of rows) {
  test(`without ${step}`, async () => {
    test.setTimeout(120_000);
    const lab = await startLab({ totpPeriod: 3 });
    const t0 = Date.now();
    const { code, evidence } = await runOnLab(lab, { project: 'configure', grepInvert: step });
    const failed = evidence.steps.find((s) => s.status === 'failed');
    console.log(
      JSON.stringify(
        {
          step,
          code,
          seconds: (Date.now() - t0) / 1000,
          failed: failed?.id,
          error: failed?.error,
          left: leftBehind(lab),
        },
        null,
        1,
      ),
    );
    await lab.stop();
    expect(leftBehind(lab)).toEqual(nothingLeft);
  });
}
