using System.IO;
using Tensors.Generators.Diagnostics;
using Tensors.Generators.Model;

namespace Tensors.Generators.Planning;

/// <summary>Everything the shapes files of a compilation declare, each name once.</summary>
internal sealed record MergedFiles(EquatableArray<DimSpec> Dims, EquatableArray<TensorDraft> Tensors, EquatableArray<DiagnosticSpec> Diagnostics);

/// <summary>Brings the shapes files together. A name that an attribute declares wins over a file, an earlier file over a later one.</summary>
internal static class FileMerge
{
    /// <summary>The declarations of all files.</summary>
    /// <param name="files">The files, in the compilation's order.</param>
    /// <param name="declaredBySource">Full names that attributes declare.</param>
    public static MergedFiles Merge(IReadOnlyList<ShapesFile> files, EquatableArray<string> declaredBySource)
    {
        Dictionary<string, string> owners = new(StringComparer.Ordinal);
        foreach (string name in declaredBySource)
        {
            owners[name] = "by an attribute in source and in this file";
        }

        List<DimSpec> dims = [];
        List<TensorDraft> tensors = [];
        List<DiagnosticSpec> found = [];
        bool Take(HostSpec host, string file, LocationSpec? place)
        {
            if (owners.TryGetValue(host.FullName, out string owner))
            {
                found.Add(DiagnosticSpec.Of(FileDiagnostics.Duplicate.Id, place, host.FullName, owner));
                return false;
            }

            owners.Add(host.FullName, $"in {Path.GetFileName(file)} too");
            return true;
        }

        foreach (ShapesFile file in files)
        {
            dims.AddRange(file.Dims.Where(dim => Take(dim.Dim.Host, dim.Dim.File, dim.Location)).Select(dim => dim.Dim));
            tensors.AddRange(file.Tensors.Where(tensor => Take(tensor.Host, tensor.File, tensor.Location)));
            found.AddRange(file.Diagnostics);
        }

        return new(EquatableArray<DimSpec>.From(dims), EquatableArray<TensorDraft>.From(tensors), EquatableArray<DiagnosticSpec>.From(found));
    }
}
