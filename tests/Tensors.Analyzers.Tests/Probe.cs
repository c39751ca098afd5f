using Xunit;
namespace Tensors.Analyzers.Tests;
public class Probe { 
  [Fact] public void Print() {
    var b = new System.Text.StringBuilder();
    foreach (var block in System.IO.File.ReadAllText("/tmp/ana-probe.txt").Split("\n---\n")) {
      Analysis a; try { a = Analysis.Of(block.Contains("static class Program") ? block : Programs.Method(block)); } catch (System.Exception x) { b.AppendLine("CRASH " + x.Message); continue; }
      b.AppendLine("##### " + block.Trim());
      foreach (var d in a.Ours) b.AppendLine($"  OURS {d.Id} {d.Severity} [{d.Text()}] {d.Message()}");
      foreach (var d in a.Theirs) b.AppendLine($"  csc  {d.Id} {d.GetMessage()}");
    }
    System.IO.File.WriteAllText("/tmp/ana-probe.out", b.ToString());
  }
}
