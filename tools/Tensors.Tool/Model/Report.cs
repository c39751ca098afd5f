namespace Tensors.Tool.Model;

/// <summary>All that is known of the memory of a program before it runs. Written as JSON by <see cref="Output.ReportJson"/>, described by
/// <c>schemas/report.schema.json</c>.</summary>
/// <param name="Version">Of the format: raised when a reader of older ones would misread it.</param>
/// <param name="Source">The name of the file that was read.</param>
/// <param name="Projects">By name.</param>
internal sealed record Report(int Version, string Source, IReadOnlyList<ProjectReport> Projects)
{
    /// <summary>The format that this program writes and reads.</summary>
    public const int CurrentVersion = 1;

    /// <summary>Bytes of the roots of all projects.</summary>
    public long Footprint => Projects.Aggregate(0L, static (sum, project) => Count.Add(sum, project.Footprint));
}

/// <summary>One project, or one built assembly.</summary>
/// <param name="Name">The assembly's.</param>
/// <param name="From"><see cref="FromSource"/> or <see cref="FromAssembly"/>.</param>
/// <param name="Footprint">Bytes of one of each root: of each holder that no other holder contains.</param>
/// <param name="Types">Declared tensors, by name.</param>
/// <param name="Holders">What holds tensors, by name.</param>
/// <param name="Budgets">The limits that the source sets.</param>
/// <param name="Methods">What methods cost, by name.</param>
/// <param name="Notes">What a reader has to know of this report: what could not be counted, and why.</param>
internal sealed record ProjectReport(
    string Name,
    string From,
    long Footprint,
    IReadOnlyList<TensorEntry> Types,
    IReadOnlyList<HolderEntry> Holders,
    IReadOnlyList<BudgetEntry> Budgets,
    IReadOnlyList<MethodEntry> Methods,
    IReadOnlyList<string> Notes)
{
    public const string FromSource = "source";

    public const string FromAssembly = "assembly";
}
