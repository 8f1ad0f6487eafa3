/** What the style sheets of Okta's form toolkit do to a click or to a name, for the tests (Sources, Okta 8.2 to Okta 8.4). */

const glyphs = {
  'add-16-thin': 'E03A',
  'cancel-16': 'E003',
  'icon-dm': 'E026',
  'person-16': 'E0A1',
  'error-16': 'E010',
};

const icons = Object.entries(glyphs).map(([name, code]) => `.${name}::before { content: '\\${code}'; }`);

export const style = `<style>
.o-form-fieldset { clear: both; min-height: 32px; }
${icons.join('\n')}
.custom-checkbox, .custom-radio { position: relative; clear: both; }
.custom-checkbox input, .custom-radio input { opacity: 0; position: absolute; left: 0; top: 7px; margin: 0; }
.custom-checkbox label, .custom-radio label { display: block; position: relative; min-height: 16px; margin: 0;
  padding: 7px 10px 7px 24px; line-height: 16px; }
.chzn-container { position: relative; display: inline-block; width: 200px; }
.chzn-drop { position: absolute; top: 100%; left: -9999px; width: 198px; background: white; }
.chzn-with-drop .chzn-drop { left: 0; }
.dropdown .options { display: none; }
</style>`;
