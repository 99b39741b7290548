"""The commands there are, none of which is imported before it is asked for."""

import subprocess
import sys

from click.testing import CliRunner

from feedpub.commands import COMMANDS, main


def test_help_tells_of_every_command() -> None:
    """With the first sentence of what each says of itself."""
    told = CliRunner().invoke(main, ["--help"]).output
    for name in COMMANDS:
        assert f"\n  {name} " in told


def test_a_command_that_is_none() -> None:
    """It is wrong usage."""
    done = CliRunner().invoke(main, ["bild"])
    assert done.exit_code == 2
    assert "No such command 'bild'" in done.stderr


def test_no_command_brings_another() -> None:
    """Asking one for help imports no other."""
    code = "from feedpub.commands import main; import sys; main(['build', '--help'], standalone_mode=False); "
    code += "print(*(name for name in sys.modules if name.startswith('feedpub.commands.')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.rpartition(".")[2] for name in done.stdout.splitlines()[-1].split()}
    assert loaded & set(COMMANDS) == {"build"}
