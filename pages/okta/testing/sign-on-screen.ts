/** The Sign On tab, for the tests of the pages (Sources, Okta 1.9 and Picture 5). */
import { attributes } from './wizard-screens.ts';

/** The Sign On tab since 2026, with the expander closed and the legacy statements in read mode. */
export function signOn(): string {
  return `<h1>CCXBU15</h1><div id="tabs"><ul><li role="tab" aria-label="Sign On"><a href="#">Sign On</a></li></ul></div>
<div class="o-form-fieldset"><div>Metadata URL</div><div><span>https://org.okta.example/app/exk1/sso/saml/metadata</span>
<a href="#">Copy</a></div></div>
<div><h2>Settings</h2><a href="#">Edit</a></div><section><h2>Attribute statements</h2><p>Learn more about configuring <a href="#">attribute statements</a></p>
<p>No expressions are configured. Click <b>Add expression</b> to get started.</p><button>Add expression</button>
<div class="legacy"><button id="expander" aria-expanded="false">Show legacy configuration</button>
<div id="legacy" hidden><div id="read"><h3>Profile attribute statements</h3><a href="#" id="edit">Edit</a><p>uid</p></div>
<form id="form" hidden><a href="#" class="cancel">Cancel</a>
${attributes('<h3>Profile attribute statements</h3>', '<h3>Group attribute statements</h3>')}
<div class="o-form-button-bar"><input type="button" id="save" value="Save"><a href="#" class="cancel">Cancel</a></div></form></div></div>
</section><script>
const show = (editing) => { read.hidden = editing; form.hidden = !editing; };
const read = document.querySelector('#read'), form = document.querySelector('#form');
document.querySelector('#expander').onclick = () => { const box = document.querySelector('#legacy'); box.hidden = !box.hidden; };
document.querySelector('#edit').onclick = () => show(true);
document.querySelector('#save').onclick = () => show(false);
for (const cancel of document.querySelectorAll('.cancel')) cancel.onclick = () => show(false);
</script>`;
}
