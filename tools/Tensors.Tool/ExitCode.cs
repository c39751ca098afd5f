namespace Tensors.Tool;

/// <summary>What the command returns to the shell.</summary>
internal static class ExitCode
{
    public const int Good = 0;

    /// <summary>A limit does not hold: a budget, a growth, a declaration.</summary>
    public const int Broken = 1;

    /// <summary>The input cannot be read: a wrong option, a missing file, a project that does not compile.</summary>
    public const int BadInput = 2;
}
